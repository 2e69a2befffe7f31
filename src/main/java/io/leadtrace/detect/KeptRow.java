package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;
import java.util.Arrays;

/** A row of which only keyed digests are kept. Filled again for each row. */
final class KeptRow implements PersonRow {
    private final long[] raw;
    private final long[] canonical;
    private final long[] seeds;
    private final boolean[] counting;

    /** @param kinds the kind of each column; null for a column that is not told of */
    KeptRow(String... kinds) {
        raw = new long[kinds.length];
        canonical = new long[kinds.length];
        counting = new boolean[kinds.length];
        for (int column = 0; column < kinds.length; column++) {
            counting[column] = "row-number".equals(kinds[column]);
        }
        seeds = Arrays.stream(kinds)
                .mapToLong(kind -> kind == null ? 0 : DistinctCount.hash(kind))
                .toArray();
    }

    void clear() {
        Arrays.fill(raw, 0);
        Arrays.fill(canonical, 0);
    }

    /** Sets a cell; of several values in it the first that has a canonical form stands. */
    void set(int column, long rawDigest, long canonicalDigest) {
        raw[column] = rawDigest == 0 ? 1 : rawDigest;
        canonical[column] = canonical[column] == 0 ? canonicalDigest : canonical[column];
    }

    @Override
    public long identity(int column) {
        return canonical[column] == 0 ? 0 : DistinctCount.mixed(seeds[column], canonical[column]);
    }

    @Override
    public boolean isFilled(int column) {
        return raw[column] != 0;
    }

    @Override
    public boolean isMinor(int column) {
        return false;
    }

    @Override
    public long texts() {
        long hash = 0;
        for (int column = 0; column < raw.length; column++) {
            if (raw[column] != 0 && !counting[column]) {
                hash = DistinctCount.mixed(hash + column, raw[column]);
            }
        }
        return hash;
    }

    @Override
    public Likeness examine(int column) {
        return Likeness.NONE;
    }
}
