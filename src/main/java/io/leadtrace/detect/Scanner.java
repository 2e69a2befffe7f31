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
import java.util.concurrent.atomic.AtomicReference;
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
        PeopleTally everywhere = new PeopleTally();
        List<ScannedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Exhibits.visit(paths, options.passwords(), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                begins.accept(exhibit.source());
                files.add(file(exhibit, options, rules, day, everywhere));
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
        long broken = problems.stream().filter(problem -> !problem.harmless()).count()
                + files.stream()
                        .flatMap(file -> file.problems().stream())
                        .filter(problem -> !problem.harmless())
                        .count();
        return new Scan(
                Scan.SCHEMA,
                files,
                problems,
                new Totals(
                        files.size(),
                        tables,
                        rows,
                        everywhere.people(),
                        broken,
                        rules,
                        everywhere.screening(),
                        everywhere.law(rules)),
                List.of());
    }

    private static ScannedFile file(
            Exhibit exhibit, ReadOptions options, RuleSet rules, LocalDate day, PeopleTally everywhere) {
        PeopleTally here = new PeopleTally();
        List<ScannedTable> tables = new ArrayList<>();
        AtomicReference<TableCount> open = new AtomicReference<>();
        Reading reading = Tables.read(exhibit, options, Detecting.parting((head, profile) -> {
            close(open, here, tables);
            open.set(new TableCount(head, profile, rules, day));
            return open.get();
        }));
        close(open, here, tables);
        everywhere.addAll(here);
        return ScannedFile.of(exhibit.source(), reading, tables, here, rules);
    }

    /** Keeps of a table what was counted only, so that memory does not grow with the number of sheets. */
    private static void close(AtomicReference<TableCount> open, PeopleTally here, List<ScannedTable> tables) {
        TableCount ended = open.getAndSet(null);
        if (ended != null) {
            tables.add(ended.table(here));
        }
    }
}
