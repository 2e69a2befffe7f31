package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lists that are not related to a candidate have to say on its rows, and how often they agree with it: each of them
 * is taken as if it were the leak.
 */
final class Strangers {
    /** Rows from which on an unrelated list counts as one whole observation. */
    private static final double WHOLE = 20;

    /** No rate of strangers is known better than from so many lists. */
    private static final double MOST_WEIGHT = 8;

    private final Candidacy candidate;
    private final Inquiry inquiry;
    private final List<Candidacy> unrelated = new ArrayList<>();
    private final Map<Integer, Double> shareOfFamily = new HashMap<>();

    Strangers(Candidacy candidate) {
        this.candidate = candidate;
        inquiry = candidate.inquiry();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Candidacy other : inquiry.candidates()) {
            if (!other.isRelatedTo(candidate)) {
                unrelated.add(other);
                sizes.merge(other.family(), 1, Integer::sum);
            }
        }
        sizes.forEach((family, size) -> shareOfFamily.put(family, 1.0 / size));
    }

    /** What the unrelated lists, one of them left out, say on a candidate's cell. */
    Aspect aspect(int column, int row, int leftOut) {
        ValueClasses classes = inquiry.classes();
        byte mine = classes.classOf(column, row, candidate.index());
        boolean contradicted = false;
        for (Candidacy other : unrelated) {
            byte theirs = other.index() == leftOut ? -1 : classes.classOf(column, row, other.index());
            if (theirs >= 0) {
                if (theirs == mine) {
                    return Aspect.CONFIRMED;
                }
                contradicted = true;
            }
        }
        return contradicted ? Aspect.DISPUTED : Aspect.ALONE;
    }

    /** How often a stranger agrees with the candidate in a column. */
    Beta agreement(int column, Aspect aspect) {
        String kind = inquiry.leak().columns().get(column).kind();
        double habit = Habit.agreement(kind);
        double chance = candidate.columns().get(column).chance();
        double mean =
                switch (aspect) {
                    case CONFIRMED -> 1 - (1 - habit) * 0.35;
                    case DISPUTED -> 0.4;
                    default -> habit;
                };
        double before = chance + (1 - chance) * mean;
        double weight = 2;
        double sum = weight * before;
        ValueClasses classes = inquiry.classes();
        for (Candidacy other : unrelated) {
            int agreeing = 0;
            int compared = 0;
            for (int row = 0; row < inquiry.leak().rows(); row++) {
                byte mine = classes.classOf(column, row, candidate.index());
                byte theirs = classes.classOf(column, row, other.index());
                if (mine >= 0
                        && theirs >= 0
                        && !candidate.linkedBy(row, kind)
                        && aspect(column, row, other.index()) == aspect) {
                    compared++;
                    agreeing += mine == theirs ? 1 : 0;
                }
            }
            if (compared > 0) {
                double counts = Math.min(1, compared / WHOLE) * shareOfFamily.get(other.family());
                weight += counts;
                sum += counts * agreeing / compared;
            }
        }
        double each = sum / weight;
        // the best of several rows was chosen
        double best = 1 - Math.pow(1 - each, candidate.options());
        return Beta.of(best, Math.min(MOST_WEIGHT, 1 + weight)).neverPerfect();
    }

    /** How often a stranger has the very text where the value agrees. */
    Beta text(int column) {
        double weight = 1.2;
        double sum = weight * 0.67;
        int mine = candidate.columns().get(column).column();
        for (Candidacy other : unrelated) {
            ColumnPair pair = other.columns().get(column);
            if (!pair.exists()) {
                continue;
            }
            int same = 0;
            int compared = 0;
            for (int row = 0; row < inquiry.leak().rows(); row++) {
                if (candidate.holds(row) && other.holds(row)) {
                    Level level = candidate
                            .cells()
                            .level(mine, candidate.row(row), other.cells(), pair.column(), other.row(row));
                    if (level == Level.SAME || level == Level.CANONICAL) {
                        compared++;
                        same += level == Level.SAME ? 1 : 0;
                    }
                }
            }
            if (compared > 0) {
                double counts = 0.5 * Math.min(1, compared / WHOLE) * shareOfFamily.get(other.family());
                weight += counts;
                sum += counts * same / compared;
            }
        }
        return Beta.of(sum / weight, Math.min(4, weight));
    }
}
