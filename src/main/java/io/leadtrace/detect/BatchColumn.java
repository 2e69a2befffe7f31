package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** What is known of the cells of one column, in the rows of one batch. One thread at a time fills it, then others read it. */
final class BatchColumn {
    private final long[] texts;
    private final long[] identities;
    private final byte[] told;
    private final boolean[] filled;

    BatchColumn(int rows) {
        texts = new long[rows];
        identities = new long[rows];
        told = new byte[rows];
        filled = new boolean[rows];
    }

    /** Notes the text of a cell that is not empty, and whether it is more than blanks. */
    void text(int row, long hash, boolean more) {
        texts[row] = hash;
        filled[row] = more;
    }

    /** Notes what a filled cell is; see {@link Told}. */
    void value(int row, long identity, byte what) {
        identities[row] = identity;
        told[row] = what;
    }

    boolean isFilled(int row) {
        return filled[row];
    }

    /** The hash of a cell's text; 0 for an empty cell. */
    long text(int row) {
        return texts[row];
    }

    /** Gives each row that has none yet the identity of its cell: the hash of the first value in it that has a canonical form. */
    void identify(long[] rows) {
        for (int row = 0; row < rows.length; row++) {
            rows[row] = rows[row] == 0 ? identities[row] : rows[row];
        }
    }

    /** The hash of the first value in a cell that has a canonical form; 0 where none has, or nobody asks for it. */
    long identity(int row) {
        return identities[row];
    }

    /**
     * Sets a bit of each row that holds this column's kind, and another of those too young.
     *
     * @param sound whether only a value with an identity counts
     */
    void mark(long[] rows, long bit, boolean sound) {
        for (int row = 0; row < rows.length; row++) {
            boolean held = sound ? identities[row] != 0 : filled[row];
            rows[row] |= (held ? bit : 0) | (Told.isMinor(told[row]) ? HeldKinds.MINOR : 0);
        }
    }

    Likeness likeness(int row) {
        return filled[row] ? Told.likeness(told[row]) : Likeness.NONE;
    }
}
