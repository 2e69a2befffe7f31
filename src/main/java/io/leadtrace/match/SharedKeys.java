package io.leadtrace.match;

import java.util.Arrays;

/** Keys, and the rows that have each, in memory. Rows, and all rows of a list, are added one after another. */
final class SharedKeys {
    /** Of an entry that says nothing, as too many rows of its list have the key. */
    private static final byte TOO_MANY = 2;

    private static final byte WHOLE = 1;

    private int[] places = new int[1 << 14];
    private long[] d1 = new long[1 << 12];
    private long[] d2 = new long[1 << 12];
    private byte[] strengths = new byte[1 << 12];
    private int[] latest = new int[1 << 12];
    private int keys;

    private int[] keyOf = new int[1 << 12];
    private int[] rowOf = new int[1 << 12];
    private int[] before = new int[1 << 12];
    private byte[] states = new byte[1 << 12];
    private int entries;

    /** How many entries there are, each a key of a row; they are counted from 0 as they were added. */
    int entries() {
        return entries;
    }

    /** The row of an entry. */
    int row(int entry) {
        return rowOf[entry];
    }

    /** The strength of an entry's key. */
    int strength(int entry) {
        return strengths[keyOf[entry]];
    }

    /** Whether the digest stands for a full value where only covered ones link. */
    boolean isWhole(int entry) {
        return states[entry] == WHOLE;
    }

    /** Whether few enough rows of its list have the key; after {@link #close}. */
    boolean tells(int entry) {
        return states[entry] != TOO_MANY;
    }

    /** The entry of its key that was added last. */
    int latest(int entry) {
        return latest[keyOf[entry]];
    }

    /** The entry of the same key that was added before; -1 for none. */
    int before(int entry) {
        return before[entry];
    }

    /**
     * Adds a key of a row.
     *
     * @param known whether only if the key is there already
     */
    void add(int strength, long first, long second, int row, boolean whole, boolean known) {
        int key = key(strength, first, second, known);
        if (key < 0) {
            return;
        }
        int last = latest[key];
        if (last >= 0 && rowOf[last] == row) {
            states[last] |= whole ? WHOLE : 0;
            return;
        }
        if (entries == keyOf.length) {
            keyOf = Arrays.copyOf(keyOf, entries * 2);
            rowOf = Arrays.copyOf(rowOf, entries * 2);
            before = Arrays.copyOf(before, entries * 2);
            states = Arrays.copyOf(states, entries * 2);
        }
        keyOf[entries] = key;
        rowOf[entries] = row;
        before[entries] = last;
        states[entries] = whole ? WHOLE : 0;
        latest[key] = entries++;
    }

    private int key(int strength, long first, long second, boolean known) {
        int mask = places.length - 1;
        int place = place(strength, first, second) & mask;
        for (; places[place] != 0; place = place + 1 & mask) {
            int key = places[place] - 1;
            if (d1[key] == first && d2[key] == second && strengths[key] == strength) {
                return key;
            }
        }
        if (known) {
            return -1;
        }
        places[place] = keys + 1;
        if (keys == d1.length) {
            d1 = Arrays.copyOf(d1, keys * 2);
            d2 = Arrays.copyOf(d2, keys * 2);
            strengths = Arrays.copyOf(strengths, keys * 2);
            latest = Arrays.copyOf(latest, keys * 2);
        }
        d1[keys] = first;
        d2[keys] = second;
        strengths[keys] = (byte) strength;
        latest[keys++] = -1;
        if (keys * 2 > places.length) {
            grow();
        }
        return keys - 1;
    }

    private void grow() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int key = 0; key < keys; key++) {
            int place = place(strengths[key], d1[key], d2[key]) & mask;
            while (places[place] != 0) {
                place = place + 1 & mask;
            }
            places[place] = key + 1;
        }
    }

    /** Digests are random bits, so little is to be mixed. */
    private static int place(int strength, long first, long second) {
        long mixed = first + second * 31 + strength * 0x9e3779b97f4a7c15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    /**
     * Says that all is added.
     *
     * @param listOf the list of each row
     */
    void close(int... listOf) {
        for (int key = 0; key < keys; key++) {
            int from = latest[key];
            while (from >= 0) {
                int list = listOf[rowOf[from]];
                int to = from;
                int sharing = 0;
                for (; to >= 0 && listOf[rowOf[to]] == list; to = before[to]) {
                    sharing++;
                }
                for (; sharing > LinkSteps.MOST_SHARING && from != to; from = before[from]) {
                    states[from] = TOO_MANY;
                }
                from = to;
            }
        }
    }
}
