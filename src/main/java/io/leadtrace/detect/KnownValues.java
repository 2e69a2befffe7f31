package io.leadtrace.detect;

/**
 * What was seen of the values of one column, by their hashes, in bounded memory: lists repeat values, and finding one
 * again costs a tenth of looking at it. A value has a set of four places; one that comes to a full set takes the place of
 * another. One thread.
 */
final class KnownValues {
    private static final int WAYS = 4;
    private static final int FEWEST = 1 << 6;
    private static final int MOST = 1 << 18;

    /** A hash, with what was told in its last bits, and an identity lie side by side: memory is waited for once. */
    private static final int WORDS = 2;

    /** All columns of a table together take up this part of the memory at most, as a divisor. */
    private static final int PART = 8;

    private final int most;
    private long[] values = new long[FEWEST * WORDS];
    private int size;

    /** @param columns how many columns share the memory there is */
    KnownValues(int columns) {
        long room = Runtime.getRuntime().maxMemory() / PART / (WORDS * Long.BYTES) / Math.max(1, columns);
        most = (int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(Math.max(1, room))));
    }

    /**
     * Reads where a value would be found, so that finding it need not wait. No branch hangs on what is read: asked for many
     * values in a row, the processor reads the next before it has the last.
     *
     * @return of no meaning, but to be kept somewhere, lest the compiler leave the read out
     */
    long touched(long hash) {
        int set = set(hash);
        return values[set] ^ values[set + WAYS * WORDS - 1];
    }

    /** The place of a value, until the next one is added; -1 if it is not known. */
    int find(long hash) {
        int set = set(hash);
        for (int place = set; place < set + WAYS * WORDS; place += WORDS) {
            if (isOf(hash, values[place])) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a value is known, and at a place. */
    boolean holds(int place, long hash) {
        return place >= 0 && isOf(hash, values[place]);
    }

    private static boolean isOf(long hash, long kept) {
        return (hash ^ kept) >>> Told.BITS == 0 && kept != 0;
    }

    long identity(int place) {
        return values[place + 1];
    }

    byte told(int place) {
        return (byte) (values[place] & (1 << Told.BITS) - 1);
    }

    /** Adds a value that is not known. */
    void add(long hash, long identity, byte told) {
        if (size > values.length / WORDS / 2 && values.length < most * WORDS) {
            grow();
        }
        long kept = hash >>> Told.BITS << Told.BITS | told;
        if (kept != 0) {
            put(kept, identity);
        }
    }

    private void put(long kept, long identity) {
        int set = set(kept);
        int place = set;
        while (place < set + WAYS * WORDS && values[place] != 0) {
            place += WORDS;
        }
        if (place == set + WAYS * WORDS) {
            place = set + (int) (kept >>> 62) * WORDS;
        } else {
            size++;
        }
        values[place] = kept;
        values[place + 1] = identity;
    }

    private int set(long hash) {
        return ((int) (hash >>> 24) & values.length / WORDS - WAYS) * WORDS;
    }

    private void grow() {
        long[] before = values;
        values = new long[before.length * 2];
        size = 0;
        for (int place = 0; place < before.length; place += WORDS) {
            if (before[place] != 0) {
                put(before[place], before[place + 1]);
            }
        }
    }
}
