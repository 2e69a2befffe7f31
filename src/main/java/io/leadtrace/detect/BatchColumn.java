package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** What is known of the cells of one column, in the rows of one batch. One thread fills it, then others read it. */
final class BatchColumn {
    private static final Likeness[] LIKENESSES = Likeness.values();

    private final long[] texts;
    private final long[] identities;
    private final byte[] likenesses;
    private final boolean[] filled;
    private final boolean[] minors;

    BatchColumn(int rows) {
        texts = new long[rows];
        identities = new long[rows];
        likenesses = new byte[rows];
        filled = new boolean[rows];
        minors = new boolean[rows];
    }

    /** Notes a cell of blanks only. */
    void blank(int row, long textHash) {
        texts[row] = textHash;
    }

    /** Notes a filled cell. */
    @SuppressWarnings("EnumOrdinal") // bytes, as there is one for each cell
    void filled(int row, long textHash, long identity, Likeness likeness, boolean minor) {
        filled[row] = true;
        texts[row] = textHash;
        identities[row] = identity;
        likenesses[row] = (byte) likeness.ordinal();
        minors[row] = minor;
    }

    boolean isFilled(int row) {
        return filled[row];
    }

    /** The hash of a cell's text; 0 for an empty cell. */
    long text(int row) {
        return texts[row];
    }

    /** The hash of the first value in a cell that has a canonical form; 0 where none has, or nobody asks for it. */
    long identity(int row) {
        return identities[row];
    }

    Likeness likeness(int row) {
        return filled[row] ? LIKENESSES[likenesses[row]] : Likeness.NONE;
    }

    boolean isMinor(int row) {
        return minors[row];
    }
}
