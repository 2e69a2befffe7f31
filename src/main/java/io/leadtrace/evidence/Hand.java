package io.leadtrace.evidence;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether the rows of a leak that a source cannot have supplied are in the same hand as those it can: in the same words,
 * agreeing as often with what unrelated lists say, and with the same gaps. A pool put together from many lists is in many
 * hands, and each of its sources in one. Where it is the other way round, the source has its rows from where the leak has
 * them: both were taken from a fuller list.
 *
 * @param supplied how many rows of the leak are copies of the source's
 * @param beyond how many are not, and are people that unrelated lists hold; a row nobody holds may be one that cannot be linked
 * @param held how many of those the source holds too, in other words
 * @param leak the natural logarithm of the likelihood ratio of both being in one hand in the leak, against two
 * @param source the same of the rows the source has for them
 */
public record Hand(int supplied, int beyond, int held, double leak, double source) {
    private static final int LEAST_SUPPLIED = 10;

    /** What is seen of some rows is never known better than from so many. */
    private static final double MOST_SURE = 30;

    private static final Beta AGREEING = new Beta(0.8, 0.8);
    private static final Beta GAPS = new Beta(0.3, 2.5);

    /** As a natural logarithm: few lists have no gaps in common, so gaps say no more than this for one hand. */
    private static final double MOST_BY_GAPS = 1;

    /** And one column does not say more against it, as rows of one hand may still be of several years. */
    private static final double MOST_AGAINST = 8;

    /** Judges the rows of a leak, given its likeliest source. */
    public static Hand of(Inquiry inquiry, Candidacy source) {
        double[] copied = source.wording().copied();
        List<Candidacy> witnesses = inquiry.candidates().stream()
                .filter(one -> !one.isRelatedTo(source))
                .toList();
        int[] copies = rows(inquiry, row -> copied[row] > 0.5);
        int[] others =
                rows(inquiry, row -> copied[row] <= 0.5 && witnesses.stream().anyMatch(witness -> witness.holds(row)));
        int[] held = IntStream.of(others).filter(source::holds).toArray();
        return new Hand(
                copies.length,
                others.length,
                held.length,
                oneHand(HandView.ofLeak(source), witnesses, copies, others),
                oneHand(HandView.ofList(source), witnesses, copies, held));
    }

    private static int[] rows(Inquiry inquiry, IntPredicate which) {
        return IntStream.range(0, inquiry.rows()).filter(which).toArray();
    }

    private static double oneHand(HandView view, List<Candidacy> witnesses, int[] some, int... others) {
        double sum = 0;
        double gaps = 0;
        for (int column = 0; column < view.columns(); column++) {
            int at = column;
            if (!view.exists(column)) {
                continue;
            }
            gaps += same(GAPS, view.filled(column, some), view.filled(column, others));
            if (!Habit.isFact(view.kind(column))) {
                double words = same(AGREEING, view.words(column, some, some), view.words(column, some, others));
                for (Candidacy witness : witnesses) {
                    words += same(AGREEING, view.agreeing(at, witness, some), view.agreeing(at, witness, others));
                }
                // two houses may put a column alike, and then their rows look like one hand
                double alike = view.alike(column);
                sum += Math.max(-MOST_AGAINST, words - Math.log(alike * Math.exp(words) + 1 - alike));
            }
        }
        return sum + Math.max(-MOST_AGAINST, Math.min(MOST_BY_GAPS, gaps));
    }

    /** The natural logarithm of the likelihood ratio of one rate in both against two; each is hits and trials. */
    private static double same(Beta before, double[] some, double... others) {
        if (some[1] < LEAST_SUPPLIED || others[1] == 0) {
            return 0;
        }
        double known = Math.min(1, MOST_SURE / some[1]);
        double seen = Math.min(1, MOST_SURE / others[1]);
        Beta after = new Beta(before.a() + known * some[0], before.b() + known * (some[1] - some[0]));
        return after.logEvidence(seen * others[0], seen * others[1])
                - before.logEvidence(seen * others[0], seen * others[1]);
    }
}
