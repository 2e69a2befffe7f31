package io.leadtrace.redact;

import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands each row of a file, covered, on to its copy. */
final class Writing implements GridVisitor {
    private final Cover cover;
    private final CopyFile copy;
    private final Layout layout;
    private int sheets;
    private int hiddenSheets;
    private long rows;

    Writing(Cover cover, CopyFile copy, Layout layout) {
        this.cover = cover;
        this.copy = copy;
        this.layout = layout;
    }

    int sheets() {
        return sheets;
    }

    int hiddenSheets() {
        return hiddenSheets;
    }

    /** How many rows with anything in them were written. */
    long rows() {
        return rows;
    }

    @Override
    public Sheet sheet(SheetHead head) {
        sheets++;
        hiddenSheets += head.hidden() ? 1 : 0;
        try {
            copy.sheet(cover.text(head.name()), head, layout.of(head.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row -> row(head.name(), row);
    }

    private void row(String sheet, Row row) {
        String[] cells = new String[row.width()];
        String[] formats = new String[row.width()];
        boolean filled = false;
        for (int column = 0; column < cells.length; column++) {
            cells[column] = cover.cell(sheet, row.number(), column, row.reveal(column));
            formats[column] = cover.format(row.format(column));
            filled |= !cells[column].isEmpty();
        }
        rows += filled ? 1 : 0;
        try {
            copy.row(row.number(), cells, formats);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
