package io.leadtrace.detect;

import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that are counted together, and what is known of their cells, column by column. A cell is hashed as its row comes in,
 * while the processor has it at hand; from then on most cells are but a number. One thread fills it, then others read it.
 */
final class Batch {
    private static final int MOST_ROWS = 512;

    /** A batch of rows with long texts ends earlier. */
    private static final int MOST_CHARACTERS = 1 << 18;

    private final List<Row> rows = new ArrayList<>(MOST_ROWS);
    private final List<BatchColumn> columns;
    private int characters;

    /** @param width how many columns the table was judged by; a row may be wider */
    Batch(int width) {
        columns = Stream.generate(() -> new BatchColumn(MOST_ROWS)).limit(width).toList();
    }

    void add(Row row) {
        int place = rows.size();
        rows.add(row);
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            characters += text.length();
            if (column < columns.size() && !text.isEmpty()) {
                columns.get(column).text(place, DistinctCount.hash(text), !text.isBlank());
            }
        }
    }

    boolean isFull() {
        return rows.size() == MOST_ROWS || characters >= MOST_CHARACTERS;
    }

    int size() {
        return rows.size();
    }

    Row row(int place) {
        return rows.get(place);
    }

    /** A column, by its index in the table. */
    BatchColumn column(int index) {
        return columns.get(index);
    }

    /** A row with what is known of its cells. */
    PersonRow person(int place) {
        return new BatchRow(rows.get(place), place, columns);
    }
}
