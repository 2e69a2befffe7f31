package io.leadtrace.evidence;

/**
 * A column of the leak and the one of a candidate that corresponds to it.
 *
 * @param column the candidate's column; -1 if none corresponds
 * @param byKey whether the leak's column was restyled as a whole, so that only coarser keys can agree
 * @param compared how many linked rows have a value in both
 * @param agreeing in how many of them the values agree
 * @param chance which part would agree between rows that do not belong together, 0 to 1
 */
record ColumnPair(int column, boolean byKey, int compared, int agreeing, double chance) {
    private static final double ABOVE_CHANCE = 0.1;

    static final ColumnPair NONE = new ColumnPair(-1, false, 0, 0, 0);

    boolean exists() {
        return column >= 0;
    }

    double agreement() {
        return compared == 0 ? 0 : (double) agreeing / compared;
    }

    /** Whether its values agree more often than those of any two rows: a column added later may be of the same kind. */
    boolean tells() {
        return exists() && agreement() > chance + ABOVE_CHANCE;
    }

    boolean agrees(Level level) {
        return level.agrees() || byKey && level == Level.KEY;
    }

    ColumnPair restyled() {
        return new ColumnPair(column, true, compared, agreeing, chance);
    }
}
