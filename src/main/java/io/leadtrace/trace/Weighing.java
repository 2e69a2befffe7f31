package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Inquiry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which candidates together explain the leak best, and how sure that is. */
final class Weighing {
    /** What each source must gain, as a natural logarithm, before it is believed to be one more. */
    private static final double PENALTY = 8;

    /** A source of a smaller share may be chance. */
    private static final double LEAST_SHARE = 0.12;

    /** The likelihood ratio of wording and order, as a natural logarithm, from which on a list clearly is a source. */
    static final double CLEAR = 2 * Verdict.ESTABLISHED;

    /** Candidates that are tried in twos. */
    private static final int TRIED = 9;

    /** Rows of one list are not independent: their joint weight counts for less. */
    private static final double TEMPER = 0.5;

    private final Inquiry inquiry;
    private final Shares shares;
    private final double[] posterior;
    private final double[] alone;
    private final Shares.Fit best;
    private final boolean[] strange;

    Weighing(Inquiry inquiry) {
        this.inquiry = inquiry;
        shares = new Shares(inquiry);
        int count = inquiry.candidates().size();
        List<Shares.Fit> single =
                IntStream.range(0, count).mapToObj(shares::fit).toList();
        alone = single.stream().mapToDouble(fit -> fit.shares()[0]).toArray();
        strange = strange(inquiry);
        List<Shares.Fit> fits = new ArrayList<>(single);
        fits.removeIf(fit -> strange[fit.sources()[0]]);
        int[] ranked = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> !established(c))
                        .thenComparingDouble(c -> -rank(single.get(c))))
                .mapToInt(Integer::intValue)
                .toArray();
        int tried = Math.min(TRIED, count);
        for (int i = 0; i < tried; i++) {
            for (int k = 0; k < i; k++) {
                consider(fits, ranked[k], ranked[i]);
            }
        }
        Shares.Fit pair = best(fits);
        if (pair != null && pair.sources().length == 2) {
            for (int i = 0; i < tried; i++) {
                int third = ranked[i];
                if (IntStream.of(pair.sources()).noneMatch(s -> s == third)) {
                    consider(fits, pair.sources()[0], pair.sources()[1], third);
                }
            }
        }
        best = best(fits);
        posterior = posterior(fits, count);
    }

    /** Whether the leak has a candidate's own wording, however few rows it holds. */
    private boolean established(int candidate) {
        Candidacy one = inquiry.candidates().get(candidate);
        return one.wordingRatio() + one.orderRatio() > Verdict.ESTABLISHED;
    }

    private double rank(Shares.Fit fit) {
        Candidacy one = inquiry.candidates().get(fit.sources()[0]);
        return fit.logLikelihood() + Math.min(0, one.wordingRatio());
    }

    /**
     * The lists whose wording speaks against them, where another list clearly is a source: they explain no row, however many
     * people they hold. In the rows that no such source holds they may still be copies. None where no list clearly is.
     */
    private static boolean[] strange(Inquiry inquiry) {
        List<Candidacy> clear =
                inquiry.candidates().stream().filter(Weighing::isClear).toList();
        boolean[] strange = new boolean[inquiry.candidates().size()];
        for (int c = 0; c < strange.length && !clear.isEmpty(); c++) {
            Candidacy one = inquiry.candidates().get(c);
            boolean stranger = one.wordingRatio() < OwnRows.STRANGERS;
            strange[c] = (stranger || one.wordingRatio() < 0 && clear.stream().noneMatch(one::isRelatedTo))
                    && OwnRows.beyond(inquiry, one, clear) < (stranger ? CLEAR : OwnRows.OPEN);
        }
        return strange;
    }

    private static boolean isClear(Candidacy one) {
        return one.wordingRatio() + one.orderRatio() > CLEAR;
    }

    private void consider(List<Shares.Fit> fits, int... sources) {
        if (IntStream.of(sources).anyMatch(s -> strange[s])) {
            return;
        }
        Shares.Fit fit = shares.fit(sources);
        if (fit.least() >= LEAST_SHARE && OwnRows.addUp(inquiry, sources)) {
            fits.add(fit);
        }
    }

    private static Shares.Fit best(List<Shares.Fit> fits) {
        return fits.stream().max(Comparator.comparingDouble(Weighing::score)).orElse(null);
    }

    private static double score(Shares.Fit fit) {
        return fit.logLikelihood() - PENALTY * fit.sources().length;
    }

    private double[] posterior(List<Shares.Fit> fits, int count) {
        double[] sums = new double[count];
        double high = best == null ? 0 : score(best);
        double all = 0;
        for (Shares.Fit fit : fits) {
            double weight = Math.exp(TEMPER * (score(fit) - high));
            all += weight;
            for (int source : fit.sources()) {
                sums[source] += weight;
            }
        }
        double total = all;
        return Arrays.stream(sums).map(sum -> total == 0 ? 0 : sum / total).toArray();
    }

    /** The likeliest sources, if there is one at all; null without candidates. */
    Shares.Fit best() {
        return best;
    }

    /** The probability that a candidate is among the sources, if there is one at all. */
    double posterior(int candidate) {
        return posterior[candidate];
    }

    double unexplained() {
        return best == null ? inquiry.rows() : shares.unexplained(best);
    }

    /** The share of a candidate that was the only source. */
    double shareAlone(int candidate) {
        return alone[candidate];
    }
}
