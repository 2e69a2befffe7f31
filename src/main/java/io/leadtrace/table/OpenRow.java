package io.leadtrace.table;

import java.util.Arrays;

/** The cells of a row that is being read, in any order. Columns from 16,384 on, Excel's own limit, are left out. */
final class OpenRow {
    static final int MOST_COLUMNS = 16_384;

    private String[] cells = new String[64];
    private String[] formats = new String[64];
    private int width;

    /** Sets a cell; an empty text leaves the row as wide as it is. */
    void put(int column, String text, String format) {
        if (text.isEmpty() || column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        if (column >= cells.length) {
            int larger = Math.max(column + 1, cells.length * 2);
            cells = Arrays.copyOf(cells, larger);
            formats = Arrays.copyOf(formats, larger);
        }
        for (; width <= column; width++) {
            cells[width] = "";
            formats[width] = null;
        }
        cells[column] = text;
        formats[column] = format;
    }

    int width() {
        return width;
    }

    /** The row, which keeps nothing of this one. */
    Row row(long number) {
        return new Row(number, Arrays.copyOf(cells, width), Arrays.copyOf(formats, width));
    }

    void clear() {
        width = 0;
    }
}
