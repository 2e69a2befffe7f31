package io.leadtrace.cli;

import io.leadtrace.report.Covered;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The used range of each sheet as lines, as a spreadsheet program saves it: from the first row and column in use, rows
 * the file leaves out in between as empty ones.
 */
final class GridLines implements GridVisitor {
    /** No more empty lines than a spreadsheet has rows. */
    private static final long MOST_ROWS = 1_048_576;

    private final CsvSink.File file;
    private final boolean reveal;
    private int sheets;
    private boolean empty = true;

    GridLines(CsvSink.File file, boolean reveal) {
        this.file = file;
        this.reveal = reveal;
    }

    /** Whether no sheet had a row. */
    boolean isEmpty() {
        return empty;
    }

    @Override
    public Sheet sheet(SheetHead head) {
        file.table(sheets++);
        return new Lines(head.firstRow(), head.firstColumn());
    }

    private final class Lines implements Sheet {
        private final int firstColumn;
        private long next;

        Lines(long firstRow, int firstColumn) {
            this.next = firstRow;
            this.firstColumn = firstColumn;
        }

        @Override
        public void row(Row row) {
            empty = false;
            next = next < 1 ? row.number() : next;
            for (; next < row.number() && next <= MOST_ROWS; next++) {
                file.line(List.of());
            }
            next = row.number() + 1;
            List<String> fields = new ArrayList<>(row.width());
            for (int c = first(row); c < row.width(); c++) {
                fields.add(reveal ? row.reveal(c) : Covered.cell(row.reveal(c)));
            }
            file.line(fields);
        }

        /** Where the row's part of the range begins; a file that says wrong loses nothing by it. */
        private int first(Row row) {
            for (int c = 0; c < firstColumn; c++) {
                if (!row.reveal(c).isEmpty()) {
                    return 0;
                }
            }
            return firstColumn;
        }

        @Override
        public void end() {
            file.end();
        }
    }
}
