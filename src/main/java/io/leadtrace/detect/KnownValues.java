package io.leadtrace.detect;

/**
 * What was seen of the values of one column, by their hashes, in bounded memory: lists repeat values, and finding one
 * again costs a tenth of looking at it. A value has a set of four places; one that comes to a full set takes the place of
 * another. One thread.
 */
final class KnownValues {
    private static final int WAYS = 4;
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 18;
    private static final int BYTES = 2 * Long.BYTES + 1;

    /** All columns of a table together take up this part of the memory at most, as a divisor. */
    private static final int PART = 8;

    private final int most;

    /** The hashes, 0 where none is; beside each what was seen. */
    private long[] hashes = new long[FEWEST];

    private long[] identities = new long[FEWEST];
    private byte[] told = new byte[FEWEST];
    private int size;

    /** @param columns how many columns share the memory there is */
    KnownValues(int columns) {
        long room = Runtime.getRuntime().maxMemory() / PART / BYTES / Math.max(1, columns);
        most = (int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(Math.max(1, room))));
    }

    /** The place of a value, until the next one is added; -1 if it is not known. */
    int find(long hash) {
        int set = set(hash);
        for (int place = set; place < set + WAYS; place++) {
            if (hashes[place] == hash && hash != 0) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a value is known, and at a place. */
    boolean holds(int place, long hash) {
        return place >= 0 && hashes[place] == hash;
    }

    long identity(int place) {
        return identities[place];
    }

    byte told(int place) {
        return told[place];
    }

    /** Adds a value that is not known. A hash of 0 is not kept. */
    void add(long hash, long identity, byte what) {
        if (size > hashes.length / 2 && hashes.length < most) {
            grow();
        }
        put(hash, identity, what);
    }

    private void put(long hash, long identity, byte what) {
        int set = set(hash);
        int place = set;
        while (place < set + WAYS && hashes[place] != 0) {
            place++;
        }
        if (place == set + WAYS) {
            place = set + (int) (hash >>> 62);
        } else if (hash != 0) {
            size++;
        }
        hashes[place] = hash;
        identities[place] = identity;
        told[place] = what;
    }

    private int set(long hash) {
        return (int) (hash >>> 24) & hashes.length - WAYS;
    }

    private void grow() {
        long[] hashesBefore = hashes;
        long[] identitiesBefore = identities;
        byte[] toldBefore = told;
        hashes = new long[hashes.length * 2];
        identities = new long[hashes.length];
        told = new byte[hashes.length];
        size = 0;
        for (int place = 0; place < hashesBefore.length; place++) {
            if (hashesBefore[place] != 0) {
                put(hashesBefore[place], identitiesBefore[place], toldBefore[place]);
            }
        }
    }
}
