package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Containment;
import io.leadtrace.evidence.Inquiry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which candidates are sources. Two questions, both to be answered: does the leak have the candidate's wording and order
 * rather than a stranger's, and does this candidate explain the leak better than the other candidates do?
 */
final class Verdict {
    /** The likelihood ratio of wording and order, as a natural logarithm, from which on a source is established. */
    static final double ESTABLISHED = 2.3;

    /** A source is named only if it is so much likelier than the other candidates. */
    static final double NAMED = 0.8;

    /** The least likelihood ratio, as a natural logarithm, of columns that only one list can have supplied. */
    private static final double JOINED = 6;

    /** By probability; where that is nil, by what speaks for each. */
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingLong(
                    (Scored one) -> -Math.round(one.probability() * 1000))
            .thenComparingDouble(one -> -one.logRatio());

    private final Inquiry inquiry;
    private final Weighing weighing;
    private final List<Scored> scored = new ArrayList<>();
    private final List<Scored> sources = new ArrayList<>();

    /**
     * A candidate, weighed.
     *
     * @param index its place in the inquiry
     * @param absolute the natural logarithm of the likelihood ratio: taken from it, or from a list that is not at hand
     * @param relative the probability that it is among the sources if one of the candidates is
     * @param probability of being a source
     * @param share of the leak's rows if it is one of the likeliest sources, 0 otherwise
     */
    record Scored(int index, Candidacy candidate, double absolute, double relative, double probability, double share) {

        /** The natural logarithm of the likelihood ratio: taken from it, or from another list, at hand or not. */
        double logRatio() {
            double claimed = Calibration.claimed(absolute / Math.log(10)) * Math.log(10);
            return claimed + Math.log(Math.max(relative, 1e-12));
        }
    }

    private Verdict(Inquiry inquiry) {
        this.inquiry = inquiry;
        weighing = new Weighing(inquiry);
    }

    static Verdict of(Inquiry inquiry) {
        Verdict verdict = new Verdict(inquiry);
        verdict.score();
        verdict.name();
        return verdict;
    }

    private void score() {
        int[] likeliest = weighing.best() == null ? new int[0] : weighing.best().sources();
        double held = Containment.logRatio(
                inquiry,
                Arrays.stream(likeliest).mapToObj(inquiry.candidates()::get).toList());
        for (int c = 0; c < inquiry.candidates().size(); c++) {
            Candidacy candidate = inquiry.candidates().get(c);
            double absolute = candidate.wordingRatio() + candidate.orderRatio();
            double share = 0;
            for (int s = 0; s < likeliest.length; s++) {
                if (likeliest[s] == c) {
                    absolute += held;
                    share = weighing.best().shares()[s];
                }
            }
            double relative = weighing.posterior(c);
            scored.add(
                    new Scored(c, candidate, absolute, relative, relative * Calibration.probability(absolute), share));
        }
        scored.sort(BEST_FIRST);
    }

    private void name() {
        for (Scored one : scored) {
            if (one.share() > 0 && one.absolute() > ESTABLISHED && one.relative() > NAMED) {
                sources.add(one);
            }
        }
        if (!sources.isEmpty()) {
            join();
        }
        sources.sort(Comparator.comparingDouble(one -> -one.share()));
    }

    /** Adds lists whose columns were joined to the rows of the sources: those that supply what no source can have. */
    private void join() {
        for (int i = 0; i < scored.size(); i++) {
            Scored one = scored.get(i);
            if (sources.contains(one) || one.absolute() <= ESTABLISHED) {
                continue;
            }
            double own = IntStream.range(0, inquiry.columns())
                    .filter(column -> sources.stream()
                            .noneMatch(source -> source.candidate().supplies(column)))
                    .mapToDouble(column -> one.candidate().columnRatio(column))
                    .sum();
            if (own > JOINED) {
                Scored joined = new Scored(
                        one.index(),
                        one.candidate(),
                        one.absolute(),
                        1,
                        Calibration.probability(Math.min(own, one.absolute())),
                        weighing.shareAlone(one.index()));
                scored.set(i, joined);
                sources.add(joined);
            }
        }
        scored.sort(BEST_FIRST);
    }

    /** All candidates that share people with the leak, best first. */
    List<Scored> scored() {
        return scored;
    }

    /** Those that are named, the largest share first. */
    List<Scored> sources() {
        return sources;
    }

    /** Which part of the leak's rows a candidate explains if it is the only source. */
    double shareAlone(Scored one) {
        return weighing.shareAlone(one.index());
    }

    /** How many of the leak's rows that were read no source explains. */
    double unexplained() {
        return sources.isEmpty() ? inquiry.rows() : weighing.unexplained();
    }
}
