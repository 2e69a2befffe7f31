package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What lists that are not related to a candidate have to say on its rows, and how often they agree with it: each of them
 * is taken as if it were the leak.
 */
final class Strangers {
    /** The aspects that ask what others say, at the places {@link #place} gives. */
    static final List<Aspect> SAID = List.of(Aspect.ALONE, Aspect.CONFIRMED, Aspect.DISPUTED);

    private static final int ASPECTS = 3;

    /** Rows from which on an unrelated list counts as one whole observation. */
    private static final double WHOLE = 20;

    /** Two houses in so many put a worded column the same way, as far as is known beforehand. */
    private static final double SAME_HABIT = 0.1;

    /** And so many know facts as well as a copy does: two registers that are well kept agree in all of them. */
    private static final double SAME_FACTS = 0.5;

    /** And known as well as from so many lists. */
    private static final double ALIKE_WEIGHT = 4;

    /** Lists that agree in so much put a column the same way. */
    private static final double ALIKE = 0.75;

    /** In facts, with the errors that well-kept lists have. */
    private static final double FACTS_ALIKE = 0.97;

    /** Facts in which lists differ more often than this are put in another way: a second name, another order of the parts. */
    private static final double FACTS_PUT_ALIKE = 0.9;

    /** In fewer rows that does not show. */
    private static final int LEAST_ALIKE = 8;

    /** No rate of strangers is known better than from so many lists. */
    private static final double MOST_WEIGHT = 8;

    private final Candidacy candidate;
    private final Inquiry inquiry;
    private final List<Candidacy> unrelated = new ArrayList<>();
    private final Map<Integer, Double> shareOfFamily = new HashMap<>();
    private final int[] same;
    private final int[] saying;
    private final boolean[] disputedAlike;
    private double alike;
    private int column = -1;

    Strangers(Candidacy candidate) {
        this.candidate = candidate;
        inquiry = candidate.inquiry();
        same = new int[inquiry.rows()];
        saying = new int[inquiry.rows()];
        disputedAlike = new boolean[inquiry.rows()];
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Candidacy other : inquiry.candidates()) {
            if (!other.isRelatedTo(candidate)) {
                unrelated.add(other);
                sizes.merge(other.family(), 1, Integer::sum);
            }
        }
        sizes.forEach((family, size) -> shareOfFamily.put(family, 1.0 / size));
    }

    /** Begins with a column, unless it is at it: counts what the unrelated lists say there. */
    void open(int column) {
        if (column == this.column) {
            return;
        }
        this.column = column;
        Arrays.fill(same, 0);
        Arrays.fill(saying, 0);
        Arrays.fill(disputedAlike, false);
        byte[] mine = said(candidate);
        for (Candidacy other : unrelated) {
            byte[] theirs = said(other);
            int agreeing = 0;
            int compared = 0;
            for (int row = 0; row < same.length; row++) {
                if (theirs[row] >= 0) {
                    int agrees = theirs[row] == mine[row] ? 1 : 0;
                    saying[row]++;
                    same[row] += agrees;
                    agreeing += agrees;
                    compared += mine[row] >= 0 ? 1 : 0;
                }
            }
            if (putAlike(agreeing, compared)) {
                for (int row = 0; row < same.length; row++) {
                    disputedAlike[row] |= mine[row] >= 0 && theirs[row] >= 0 && mine[row] != theirs[row];
                }
            }
        }
    }

    private byte[] said(Candidacy list) {
        return inquiry.classes().of(column, list.index());
    }

    private boolean putAlike(int agreeing, int compared) {
        double alike = Habit.isFact(inquiry.kind(column)) ? FACTS_PUT_ALIKE : ALIKE;
        return compared >= LEAST_ALIKE && agreeing >= alike * compared;
    }

    /**
     * Whether a list that mostly puts the open column as the candidate does says something else in a row: one of the two is
     * wrong there, so that a third of the same habit need not agree.
     */
    boolean disputedAlike(int row) {
        return disputedAlike[row];
    }

    /** What the unrelated lists say on the candidate's cell in the open column. */
    Aspect aspect(int row) {
        return SAID.get(place(same[row], saying[row]));
    }

    private static int place(int same, int saying) {
        return same > 0 ? 1 : saying > 0 ? 2 : 0;
    }

    /** How often a stranger agrees with the candidate in the open column, for each aspect of {@link #SAID}. */
    Map<Aspect, Beta> agreement(boolean byLink) {
        String kind = inquiry.kind(column);
        ColumnPair pair = candidate.columns().get(column);
        double habit = pair.byKey() ? Habit.byKey(kind) : Habit.agreement(kind);
        double chance = pair.chance();
        double[] means = {habit, 1 - (1 - habit) * 0.35, 0.4};
        double[] weight = new double[ASPECTS];
        double[] sum = new double[ASPECTS];
        for (int aspect = 0; aspect < ASPECTS; aspect++) {
            weight[aspect] = 2;
            sum[aspect] = 2 * (chance + (1 - chance) * means[aspect]);
        }
        byte[] mine = said(candidate);
        boolean[] linkedBy = new boolean[same.length];
        for (int row = 0; !byLink && row < same.length; row++) {
            linkedBy[row] = candidate.linkedBy(row, kind);
        }
        boolean fact = Habit.isFact(kind);
        double lists = ALIKE_WEIGHT;
        double likely = (fact ? SAME_FACTS : SAME_HABIT) * ALIKE_WEIGHT;
        for (Candidacy other : unrelated) {
            int[] agreeing = new int[ASPECTS];
            int[] compared = new int[ASPECTS];
            byte[] theirs = said(other);
            for (int row = 0; row < same.length; row++) {
                if (mine[row] >= 0 && theirs[row] >= 0 && !linkedBy[row]) {
                    int agrees = mine[row] == theirs[row] ? 1 : 0;
                    // as the others see it, without this one
                    int aspect = place(same[row] - agrees, saying[row] - 1);
                    compared[aspect]++;
                    agreeing[aspect] += agrees;
                }
            }
            int all = IntStream.of(compared).sum();
            if (all > 0) {
                double counts = Math.min(1, all / WHOLE) * shareOfFamily.get(other.family());
                lists += counts;
                likely += IntStream.of(agreeing).sum() >= (fact ? FACTS_ALIKE : ALIKE) * all ? counts : 0;
            }
            for (int aspect = 0; aspect < ASPECTS; aspect++) {
                if (compared[aspect] > 0) {
                    double counts = Math.min(1, compared[aspect] / WHOLE) * shareOfFamily.get(other.family());
                    weight[aspect] += counts;
                    sum[aspect] += counts * agreeing[aspect] / compared[aspect];
                }
            }
        }
        alike = likely / lists;
        Map<Aspect, Beta> rates = new EnumMap<>(Aspect.class);
        for (int aspect = 0; aspect < ASPECTS; aspect++) {
            // the best of several rows was chosen
            double best = 1 - Math.pow(1 - sum[aspect] / weight[aspect], candidate.options());
            rates.put(
                    SAID.get(aspect),
                    Beta.of(best, Math.min(MOST_WEIGHT, 1 + weight[aspect])).neverPerfect());
        }
        return rates;
    }

    /**
     * The probability that a stranger puts the column, for which the agreement was asked last, in the candidate's way: rates
     * of lists that do and of lists that do not are no rate of any list.
     */
    double alike() {
        return alike;
    }

    /** How often a stranger has the very text where the value agrees. */
    Beta text() {
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
