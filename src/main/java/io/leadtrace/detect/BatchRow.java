package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;
import io.leadtrace.table.Row;
import java.util.BitSet;
import java.util.List;

/**
 * A row whose cells were counted, column by column.
 *
 * @param place its place in the batch
 * @param columns the columns the table was judged by; a row may be wider
 */
record BatchRow(Row row, int place, List<BatchColumn> columns) implements PersonRow {
    @Override
    public long identity(int column) {
        return columns.get(column).identity(place);
    }

    @Override
    public boolean isFilled(int column) {
        return columns.get(column).isFilled(place);
    }

    @Override
    public boolean isMinor(int column) {
        return columns.get(column).isMinor(place);
    }

    @Override
    public long texts(BitSet without) {
        long hash = 0;
        for (int column = 0; column < row.width(); column++) {
            long text = column < columns.size()
                    ? columns.get(column).text(place)
                    : row.reveal(column).isEmpty() ? 0 : DistinctCount.hash(row.reveal(column));
            if (text != 0 && !without.get(column)) {
                hash = DistinctCount.mixed(hash + column, text);
            }
        }
        return hash;
    }

    @Override
    public Likeness examine(int column) {
        return columns.get(column).likeness(place);
    }
}
