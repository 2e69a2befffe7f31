package io.leadtrace.detect;

import java.util.Arrays;

/** A row of which only keyed digests are kept. Filled again for each row. */
final class KeptRow {
    private final long[] raw;
    private final long[] identities;
    private final long[] seeds;

    /** @param kinds the kind of each column; null for a column that is not told of */
    KeptRow(String... kinds) {
        raw = new long[kinds.length];
        identities = new long[kinds.length];
        seeds = Arrays.stream(kinds)
                .mapToLong(kind -> kind == null ? 0 : DistinctCount.hash(kind))
                .toArray();
    }

    boolean isFilled(int column) {
        return raw[column] != 0;
    }

    /**
     * Sets a cell; of several values in it the first that has a canonical form stands.
     *
     * @param canonical the digest of a canonical form; 0 for none
     */
    void set(int column, long rawDigest, long canonical) {
        raw[column] = rawDigest == 0 ? 1 : rawDigest;
        if (identities[column] == 0 && canonical != 0) {
            identities[column] = DistinctCount.mixed(seeds[column], canonical);
        }
    }

    /** Adds the row to a batch and has none of its cells any more. */
    void moveTo(Batch batch) {
        batch.add(raw, identities);
        Arrays.fill(raw, 0);
        Arrays.fill(identities, 0);
    }
}
