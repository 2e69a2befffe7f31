package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedFile;
import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.detect.Scan.Totals;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says what is in files, in one pass over each and in memory that does not grow with them. */
public final class Scanner {
    private Scanner() {}

    /**
     * Scans all files below the paths. What cannot be read is in the result's problems.
     *
     * @param begins told of each file before it is read
     */
    public static Scan scan(List<String> paths, ReadOptions options, Consumer<SourceFile> begins) {
        List<ScannedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        DistinctCount people = PeopleCount.everywhere();
        long[] unknown = {0};
        Exhibits.visit(paths, options.passwords(), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                begins.accept(exhibit.source());
                files.add(file(exhibit, options, people, unknown));
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
                new Totals(files.size(), tables, rows, people.count() + unknown[0], broken));
    }

    private static ScannedFile file(Exhibit exhibit, ReadOptions options, DistinctCount people, long[] unknown) {
        List<TableCount> tables = new ArrayList<>();
        Reading reading = Tables.read(exhibit, options, new Detecting((head, profile) -> {
            TableCount counting = new TableCount(head, profile);
            tables.add(counting);
            return counting;
        }));
        for (TableCount table : tables) {
            table.people().addTo(people);
            unknown[0] += table.people().unknown();
        }
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
                reading.problems());
    }
}
