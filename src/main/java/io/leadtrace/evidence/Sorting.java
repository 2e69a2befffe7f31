package io.leadtrace.evidence;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What two lists are both sorted by: it explains their common order, except among rows with the same value there. */
final class Sorting {
    private Sorting() {}

    /** The columns of the leak by which both it and a candidate are sorted. */
    static int[] columns(Candidacy candidate) {
        Cells leak = candidate.inquiry().leak();
        return columns(candidate, leak::sortedBy);
    }

    /** The columns of the leak to which those correspond that two candidates are both sorted by. */
    static int[] columns(Candidacy one, Candidacy other) {
        return columns(one, column -> sorted(other, column));
    }

    /** Whether a candidate is sorted by something that everybody knows and the leak, as it is now, no longer shows. */
    static boolean hidden(Candidacy candidate) {
        Cells cells = candidate.cells();
        return IntStream.range(0, cells.columns().size())
                .filter(cells::sortedBy)
                .filter(column -> Habit.isFact(cells.columns().get(column).kind()))
                .anyMatch(column -> candidate.columns().stream().noneMatch(pair -> pair.column() == column));
    }

    private static int[] columns(Candidacy one, IntPredicate other) {
        return IntStream.range(0, one.inquiry().columns())
                .filter(column -> !Habit.isCounter(one.inquiry().kind(column)))
                .filter(column -> sorted(one, column) && other.test(column))
                .toArray();
    }

    private static boolean sorted(Candidacy candidate, int column) {
        ColumnPair pair = candidate.columns().get(column);
        return pair.exists() && candidate.cells().sortedBy(pair.column());
    }

    /** Rows of the leak that have the same values in some of its columns, whatever the list was sorted by there. */
    static Succession.Ties ties(Inquiry inquiry, int... columns) {
        Cells leak = inquiry.leak();
        return columns.length == 0
                ? Succession.Ties.ANY
                : (row, next) -> IntStream.of(columns).allMatch(column -> leak.same(column, row, next));
    }
}
