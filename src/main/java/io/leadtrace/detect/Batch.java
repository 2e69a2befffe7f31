package io.leadtrace.detect;

import io.leadtrace.table.Row;
import java.util.Arrays;

/**
 * Rows that are counted together, and what is known of their cells, column by column. A cell is hashed as its row comes in,
 * while the processor has it at hand; from then on most cells are but a number. One thread fills it, then others read it.
 */
final class Batch {
    private static final int MOST_ROWS = 512;

    /** A batch of wide rows ends earlier. */
    private static final int MOST_CELLS = 1 << 15;

    /** A batch of rows with long texts ends earlier. */
    private static final int MOST_CHARACTERS = 1 << 18;

    private final BatchColumn[] columns;

    /** Columns of which the texts of a row say nothing, as they number it. */
    private final boolean[] counting;

    private final Row[] rows;
    private final long[] texts;
    private int size;
    private int characters;

    /** @param profile what the table was judged by; a row may be wider */
    Batch(Profile profile) {
        int width =
                profile.columns().stream().mapToInt(ColumnProfile::index).max().orElse(-1) + 1;
        int most = Math.max(1, Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, width)));
        columns = new BatchColumn[width];
        Arrays.setAll(columns, column -> new BatchColumn(most));
        counting = new boolean[width];
        profile.columns()
                .forEach(column -> counting[column.index()] = column.kind().equals("row-number"));
        rows = new Row[most];
        texts = new long[most];
    }

    /** Adds a row whose columns are to be counted. */
    void add(Row row) {
        long all = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            if (text.isEmpty()) {
                continue;
            }
            characters += text.length();
            long hash = DistinctCount.hash(text);
            if (column < columns.length) {
                columns[column].text(size, hash, !text.isBlank());
            }
            all = with(all, column, hash);
        }
        rows[size] = row;
        texts[size++] = all;
    }

    /**
     * Adds a row of which only digests are kept.
     *
     * @param raw a digest of each cell's text, 0 for an empty cell
     * @param identities what {@link BatchColumn#identity} gives
     */
    void add(long[] raw, long[] identities) {
        long all = 0;
        for (int column = 0; column < columns.length; column++) {
            if (raw[column] != 0) {
                columns[column].text(size, raw[column], true);
                columns[column].value(size, identities[column], Told.NOTHING);
                all = with(all, column, raw[column]);
            }
        }
        texts[size++] = all;
    }

    private long with(long all, int column, long hash) {
        boolean counts = hash != 0 && !(column < columns.length && counting[column]);
        return counts ? DistinctCount.mixed(all + column, hash) : all;
    }

    boolean isFull() {
        return size == texts.length || characters >= MOST_CHARACTERS;
    }

    int size() {
        return size;
    }

    /** A row that was added with its texts. */
    Row row(int place) {
        return rows[place];
    }

    /** A column, by its index in the table. */
    BatchColumn column(int index) {
        return columns[index];
    }

    /** A hash of the texts of all cells of each row but its number. Not to be changed; longer than there are rows. */
    long[] texts() {
        return texts;
    }
}
