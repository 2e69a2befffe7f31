package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.detect.Scan.Totals;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.RuleSets;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Tables;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says what is in files, in one pass over each and in memory that does not grow with them. */
public final class Scanner {
    private Scanner() {}

    /** Scans all files below the paths and counts by the usual rules of today. */
    public static Scan scan(List<String> paths, ReadOptions options, Consumer<SourceFile> begins) {
        return scan(paths, options, RuleSets.usual(), LocalDate.now(ZoneId.systemDefault()), begins);
    }

    /**
     * Scans all files below the paths. What cannot be read is in the result's problems.
     *
     * @param rules how a law counts
     * @param day the day ages are reckoned on
     * @param begins told of each file before it is read
     */
    public static Scan scan(
            List<String> paths, ReadOptions options, RuleSet rules, LocalDate day, Consumer<SourceFile> begins) {
        KnownPeople known = new KnownPeople();
        List<ScannedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        DistinctCount people = PeopleCount.everywhere();
        long[] unknown = {0};
        Exhibits.visit(paths, options.passwords(), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                begins.accept(exhibit.source());
                files.add(file(exhibit, options, rules, day, people, known, unknown));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        long tables = files.stream().mapToLong(file -> file.tables().size()).sum();
        long rows = files.stream()
                .flatMap(file -> file.tables().stream())
                .mapToLong(ScannedTable::rows)
                .sum();
        long broken = problems.size()
                + files.stream().mapToLong(file -> file.problems().size()).sum();
        return new Scan(
                Scan.SCHEMA,
                files,
                problems,
                new Totals(
                        files.size(),
                        tables,
                        rows,
                        people.count() + unknown[0],
                        broken,
                        rules,
                        rules.count(known.holdings())));
    }

    private static ScannedFile file(
            Exhibit exhibit,
            ReadOptions options,
            RuleSet rules,
            LocalDate day,
            DistinctCount people,
            KnownPeople known,
            long[] unknown) {
        KnownPeople here = new KnownPeople();
        List<TableCount> tables = new ArrayList<>();
        Reading reading = Tables.read(exhibit, options, new Detecting((head, profile) -> {
            TableCount counting = new TableCount(head, profile, rules, day);
            tables.add(counting);
            return counting;
        }));
        for (TableCount table : tables) {
            table.people().addTo(people);
            here.addAll(table.people().known());
            unknown[0] += table.people().unknown();
        }
        known.addAll(here);
        SourceFile source = exhibit.source();
        return new ScannedFile(
                source.path(),
                source.sha256(),
                source.size(),
                source.modified(),
                reading.format(),
                reading.encoding(),
                reading.delimiter(),
                reading.metadata(),
                tables.stream().map(TableCount::table).toList(),
                reading.problems(),
                rules.count(here.holdings()));
    }
}
