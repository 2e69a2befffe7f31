package io.leadtrace.cli;

import io.leadtrace.report.Covered;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

/** The whole grid of each sheet as lines, rows the file leaves out as empty ones. */
final class GridLines implements GridVisitor {
    /** No more empty lines than a spreadsheet has rows. */
    private static final long MOST_ROWS = 1_048_576;

    private final CsvSink.File file;
    private final boolean reveal;
    private int sheets;

    GridLines(CsvSink.File file, boolean reveal) {
        this.file = file;
        this.reveal = reveal;
    }

    @Override
    public Sheet sheet(SheetHead head) {
        file.table(sheets++);
        return new Lines();
    }

    private final class Lines implements Sheet {
        private long next = 1;

        @Override
        public void row(Row row) {
            for (; next < row.number() && next <= MOST_ROWS; next++) {
                file.line(List.of());
            }
            next = row.number() + 1;
            List<String> fields = new ArrayList<>(row.width());
            for (int c = 0; c < row.width(); c++) {
                fields.add(reveal ? row.reveal(c) : Covered.cell(row.reveal(c)));
            }
            file.line(fields);
        }

        @Override
        public void end() {
            file.end();
        }
    }
}
