package io.leadtrace.table;

/**
 * A row as it stands in its table: raw text, nothing cleaned. Its {@code toString} shows no cell.
 *
 * <p>A row may be kept; whoever makes one changes its arrays no more.
 */
public final class Row {
    private final long number;
    private final String[] cells;
    private final String[] formats;

    /**
     * A row.
     *
     * @param number the row as the file's own program counts it, from 1
     * @param cells the texts, none null; a number as it is stored, not as it is displayed
     * @param formats the number format of each cell, null where it has none; null where the format keeps none
     */
    public Row(long number, String[] cells, String[] formats) {
        this.number = number;
        this.cells = cells;
        this.formats = formats;
    }

    /** The row as the file's own program counts it, from 1. */
    public long number() {
        return number;
    }

    /** How many cells it has; later columns of its table are empty in it. */
    public int width() {
        return cells.length;
    }

    /** The text of a cell, empty beyond the row's width; personal data, so whoever asks says so. */
    public String reveal(int column) {
        return column < cells.length ? cells[column] : "";
    }

    /** The number format of a cell, empty where there is none. */
    public String format(int column) {
        return formats == null || column >= formats.length || formats[column] == null ? "" : formats[column];
    }

    @Override
    public String toString() {
        return "row " + number + " of " + cells.length + " cells";
    }
}
