package io.leadtrace.evidence;

import java.util.List;

/** Where lists part: the rows in which a leak follows one of two, and those that only one holds. */
public final class Divergence {
    /** A source of some rows agrees in more than this part of their values. */
    private static final double NEARLY_ALL = 0.9;

    private static final int FEW_ROWS = 8;

    private Divergence() {}

    /**
     * In how many rows of the leak that two relatives hold some cell follows the one where the other has something else. Of a
     * source against any relative these may be many, the other way round hardly any.
     *
     * @param sources lists that may have supplied a cell, which then tells nothing
     */
    public static int followed(Candidacy one, Candidacy relative, List<Candidacy> sources) {
        int count = 0;
        for (int row = 0; row < one.inquiry().rows(); row++) {
            count += one.holds(row) && relative.holds(row) && followed(one, relative, sources, row) ? 1 : 0;
        }
        return count;
    }

    private static boolean followed(Candidacy one, Candidacy relative, List<Candidacy> sources, int row) {
        if (isAnother(relative, row)) {
            return false;
        }
        for (int column = 0; column < one.columns().size(); column++) {
            int at = column;
            if (one.columns().get(column).tells()
                    && one.agrees(column, row)
                    && sources.stream().noneMatch(source -> source.agrees(at, row))
                    && relative.level(column, row) != null
                    && !RowRatios.follows(relative, column, row)
                    && !Habit.isCounter(one.inquiry().kind(column))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list's row has another name: of a couple that shares a number it may hold the other one only. */
    static boolean isAnother(Candidacy list, int row) {
        for (int column = 0; column < list.columns().size(); column++) {
            if (Habit.isName(list.inquiry().kind(column)) && list.differs(column, row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column of the leak, from 0, can have come from a list in the rows that no other of some lists holds. */
    public static boolean supplies(Candidacy one, List<Candidacy> others, int column) {
        int compared = 0;
        int agreeing = 0;
        for (int row = 0; row < one.inquiry().rows(); row++) {
            int at = row;
            boolean own = others.stream().noneMatch(other -> !other.equals(one) && other.holds(at));
            agreeing += own && one.agrees(column, row) ? 1 : 0;
            compared += own && (one.agrees(column, row) || one.differs(column, row)) ? 1 : 0;
        }
        return compared >= FEW_ROWS && agreeing > NEARLY_ALL * compared;
    }
}
