package io.leadtrace.evidence;

import io.leadtrace.match.HeldLinks;
import java.util.Collection;
import java.util.Map;

/** The links of a leak's rows, and the cells of rows they link, in the order of lists and rows. */
interface LinkedCells {
    /** Takes a value: its place, then the digests of its text, its canonical form and its keys, 0 where it has none. */
    interface Visitor {
        /** A value of a cell; of a name put together from its parts, line and column are 0. */
        void value(int list, int row, long line, int col, long... digests);
    }

    /** How many rows of the leak are linked with each list that is linked. */
    Map<Integer, Long> linked();

    /**
     * Hands on the cells of the leak's rows in the sample, and of rows of candidates that are linked with those; a row's
     * columns, and the values of a cell, in their order.
     *
     * @param candidates the ids of their lists
     */
    void cells(Collection<Integer> candidates, Sample sample, Visitor each);

    /** The same of names put together from their parts; of several in a row the last counts. */
    void names(Collection<Integer> candidates, Sample sample, Visitor each);

    /** Hands on the links of the leak's rows in the sample, ordered by rows on both sides. */
    void links(Sample sample, HeldLinks.Visitor each);

    /**
     * Which rows of a leak are weighed.
     *
     * @param stride of so many blocks one is; 1 if all are
     */
    record Sample(long stride) {
        private static final int BLOCK = 200;

        /** Blocks of rows from all over a leak, in all about {@code most} rows. */
        static Sample of(long rows, int most) {
            return new Sample(Math.max(1, (rows + most - 1) / most));
        }

        boolean isAll() {
            return stride == 1;
        }

        boolean holds(int row) {
            return row % (stride * BLOCK) < BLOCK;
        }

        /** The condition on a column of row numbers, to stand after others; empty if all are weighed. */
        String and(String column) {
            return isAll() ? "" : " AND " + column + " % " + stride * BLOCK + " < " + BLOCK;
        }
    }
}
