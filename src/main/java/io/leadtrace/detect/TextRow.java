package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.table.Row;
import java.util.Collection;

/** A row whose texts are at hand. */
record TextRow(Row row) implements PersonRow {
    @Override
    public long identity(int column, PiiKind kind, long seed) {
        String canonical = canonical(column, kind);
        return canonical.isEmpty() ? 0 : DistinctCount.hash(seed, canonical);
    }

    @Override
    public boolean isFilled(int column) {
        return !row.reveal(column).isBlank();
    }

    @Override
    public long texts(Collection<Integer> without) {
        long hash = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            if (!text.isEmpty() && !without.contains(column)) {
                hash = DistinctCount.hash(hash + column, text);
            }
        }
        return hash;
    }

    @Override
    public String canonical(int column, PiiKind kind) {
        String text = row.reveal(column);
        if (text.isEmpty()) {
            return "";
        }
        for (String value : kind.split(text)) {
            String canonical = kind.canonical(value);
            if (!canonical.isEmpty()) {
                return canonical;
            }
        }
        return "";
    }

    @Override
    public Likeness examine(int column, PiiKind kind) {
        return isFilled(column) ? kind.examine(row.reveal(column)) : Likeness.NONE;
    }
}
