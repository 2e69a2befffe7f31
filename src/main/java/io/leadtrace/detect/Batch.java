package io.leadtrace.detect;

import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

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

    private final List<Row> rows;
    private final int most;
    private final BatchColumn[] columns;
    private final boolean[] counting;
    private final long[] texts;
    private int characters;

    /** @param profile what the table was judged by; a row may be wider */
    Batch(Profile profile) {
        columns = new BatchColumn[profile.columns().size()];
        counting = new boolean[columns.length];
        most = Math.max(1, Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, columns.length)));
        rows = new ArrayList<>(most);
        texts = new long[most];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = new BatchColumn(most);
            counting[column] = profile.columns().get(column).kind().equals("row-number");
        }
    }

    void add(Row row) {
        int place = rows.size();
        long all = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            if (text.isEmpty()) {
                continue;
            }
            characters += text.length();
            long hash = DistinctCount.hash(text);
            boolean judged = column < columns.length;
            if (judged) {
                columns[column].text(place, hash, !text.isBlank());
            }
            if (hash != 0 && !(judged && counting[column])) {
                all = DistinctCount.mixed(all + column, hash);
            }
        }
        texts[place] = all;
        rows.add(row);
    }

    boolean isFull() {
        return rows.size() == most || characters >= MOST_CHARACTERS;
    }

    int size() {
        return rows.size();
    }

    Row row(int place) {
        return rows.get(place);
    }

    /** A column, by its index in the table. */
    BatchColumn column(int index) {
        return columns[index];
    }

    /** A hash of the texts of all cells of a row but its number. */
    long texts(int place) {
        return texts[place];
    }
}
