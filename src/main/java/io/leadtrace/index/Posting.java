package io.leadtrace.index;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Where a digest stands, in one number that sorts by list and then by row: 30 bits for the list, 32 for the row, one for
 * a mark.
 */
public final class Posting {
    private static final int ROW_BITS = 32;
    private static final long ROWS = (1L << ROW_BITS) - 1;

    private Posting() {}

    /**
     * A posting.
     *
     * @param list the list, from 0
     * @param row its row; 0 for somewhere in the list
     * @param mark whatever the index wants to know of the place
     */
    public static long of(int list, int row, boolean mark) {
        return (long) list << ROW_BITS + 1 | (row & ROWS) << 1 | (mark ? 1 : 0);
    }

    /** The list of a posting. */
    public static int list(long posting) {
        return (int) (posting >>> ROW_BITS + 1);
    }

    /** The row of a posting. */
    public static int row(long posting) {
        return (int) (posting >>> 1 & ROWS);
    }

    /** The mark of a posting. */
    public static boolean mark(long posting) {
        return (posting & 1) == 1;
    }

    /** What is added to the digests of a purpose, so that equal digests of two purposes do not meet; see {@link #key}. */
    public static long salt(String purpose) {
        byte[] bytes = purpose.getBytes(StandardCharsets.UTF_8);
        CRC32C high = new CRC32C();
        high.update(bytes);
        CRC32C low = new CRC32C();
        low.update('.');
        low.update(bytes);
        return high.getValue() << 32 | low.getValue();
    }

    /**
     * The key a digest is filed under, 63 bits. Digests that are looked up in their order are found in that order, but
     * for one step back.
     */
    public static long key(long salt, long digest) {
        return salt + digest >>> 1;
    }
}
