package io.leadtrace.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a file as they were read, kept for looking at. */
final class ReadTables implements FileVisitor {
    final List<TableHead> heads = new ArrayList<>();
    final List<List<List<String>>> data = new ArrayList<>();
    final List<List<RowRole>> roles = new ArrayList<>();
    Reading reading;

    private ReadTables() {}

    static ReadTables of(Path file, String... passwords) {
        ReadTables tables = new ReadTables();
        tables.reading = Tables.read(Grids.exhibit(file), new ReadOptions(List.of(passwords)), tables);
        return tables;
    }

    List<String> problems() {
        return reading.problems().stream().map(problem -> problem.what().key()).toList();
    }

    @Override
    public RowVisitor table(TableHead head) {
        heads.add(head);
        List<List<String>> rows = new ArrayList<>();
        List<RowRole> roleOfEach = new ArrayList<>();
        data.add(rows);
        roles.add(roleOfEach);
        return (row, role) -> {
            roleOfEach.add(role);
            if (role == RowRole.DATA) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.width(); column++) {
                    cells.add(row.reveal(column));
                }
                rows.add(cells);
            }
        };
    }
}
