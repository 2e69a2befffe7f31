package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Containment;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.language.Message;
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
    static final double NAMED = 0.9;

    /** The least likelihood ratio, as a natural logarithm, of columns that only one list can have supplied. */
    private static final double JOINED = 6;

    /** A list from which a column was joined holds at least so much of what is filled in it. */
    private static final double MOST_FILLED = 0.7;

    /** More lists than this are not joined to the rows of the sources. */
    private static final int MOST_JOINED = 2;

    /** The probability of being the source left to a list from which the leak strays. */
    private static final double STRAYED = 0.03;

    private final Inquiry inquiry;
    private final Weighing weighing;
    private final List<Scored> scored = new ArrayList<>();
    private final List<Scored> sources = new ArrayList<>();
    private Message notAtHand;

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
            double absolute = family(candidate);
            double share = 0;
            for (int s = 0; s < likeliest.length; s++) {
                if (likeliest[s] == c) {
                    absolute = Math.max(absolute, apart(candidate, likeliest)) + held;
                    share = weighing.best().shares()[s];
                }
            }
            double relative = weighing.posterior(c);
            scored.add(new Scored(c, candidate, absolute, relative, probability(absolute, relative), share));
        }
        scored.sort(bestFirst());
    }

    /** What speaks for one of several likeliest sources in rows the others, which are established, do not hold. */
    private double apart(Candidacy candidate, int... likeliest) {
        List<Candidacy> others = Arrays.stream(likeliest)
                .mapToObj(inquiry.candidates()::get)
                .filter(one -> !one.equals(candidate))
                .toList();
        boolean established = !others.isEmpty()
                && others.stream().allMatch(one -> family(one) > ESTABLISHED && !one.isRelatedTo(candidate));
        double beyond = established ? OwnRows.beyondSources(inquiry, candidate, others) : Double.NEGATIVE_INFINITY;
        return family(candidate) > OwnRows.STRANGERS || beyond > Weighing.CLEAR ? beyond : Double.NEGATIVE_INFINITY;
    }

    /** By probability; where that is nil by what speaks for each, and where nothing tells them apart by what each explains. */
    private Comparator<Scored> bestFirst() {
        return Comparator.comparingLong((Scored one) -> -Math.round(one.probability() * 1000))
                .thenComparingLong(one -> -Math.round(10 * Calibration.claimed(one.logRatio() / Math.log(10))))
                .thenComparingDouble(one -> -weighing.shareAlone(one.index()));
    }

    /** What speaks for a candidate or any of its relatives being copied; which of them it was is another question. */
    private double family(Candidacy candidate) {
        return inquiry.candidates().stream()
                .filter(candidate::isRelatedTo)
                .mapToDouble(one -> one.wordingRatio() + one.orderRatio())
                .max()
                .orElse(0);
    }

    private static double probability(double absolute, double relative) {
        return Math.max(relative * Calibration.probability(absolute), Calibration.LEAST_PROBABILITY);
    }

    private void name() {
        for (Scored one : scored) {
            if (one.share() > 0 && one.absolute() > ESTABLISHED && one.relative() > NAMED) {
                sources.add(one);
            }
        }
        if (sources.isEmpty()) {
            joinedFrom();
        } else {
            join();
        }
        dropStrayed();
        sources.sort(Comparator.comparingDouble(one -> -one.share()));
    }

    /**
     * Where the likeliest list is not established by itself, columns of its may have been joined to those of one that is:
     * both are named if that explains it, and none if it does not.
     */
    private void joinedFrom() {
        Scored likeliest = scored.stream()
                .max(Comparator.comparingDouble(Scored::relative))
                .orElse(null);
        Scored first = scored.stream()
                .filter(one -> one.absolute() > ESTABLISHED && one.share() == 0)
                .max(Comparator.comparingDouble(Scored::absolute))
                .orElse(null);
        if (first == null || likeliest.absolute() > ESTABLISHED) {
            return;
        }
        List<Scored> before = List.copyOf(scored);
        sources.add(named(first));
        scored.set(scored.indexOf(first), sources.get(0));
        join();
        if (sources.stream().noneMatch(source -> source.index() == likeliest.index())) {
            sources.clear();
            scored.clear();
            scored.addAll(before);
        }
    }

    private Scored named(Scored one) {
        return new Scored(
                one.index(),
                one.candidate(),
                one.absolute(),
                1,
                probability(one.absolute(), 1),
                weighing.shareAlone(one.index()));
    }

    /** Takes out sources of which the leak follows another state or a fuller list, as far as it can be seen, and their relatives with them. */
    private void dropStrayed() {
        List<Candidacy> named = sources.stream().map(Scored::candidate).toList();
        for (Scored one : List.copyOf(sources)) {
            Message shown = OtherState.of(inquiry, one.candidate(), named);
            if (shown != null) {
                notAtHand = shown;
                List.copyOf(sources).stream()
                        .filter(source -> source.candidate().isRelatedTo(one.candidate()))
                        .forEach(this::drop);
            }
        }
        Message fuller =
                FullerList.of(inquiry, sources.stream().map(Scored::candidate).toList());
        if (fuller != null) {
            notAtHand = fuller;
            List.copyOf(sources).forEach(this::drop);
        }
        scored.sort(bestFirst());
    }

    private void drop(Scored one) {
        double left = probability(one.absolute(), STRAYED * one.relative());
        double absolute = Math.min(one.absolute(), Math.log(STRAYED));
        sources.remove(one);
        scored.set(scored.indexOf(one), new Scored(one.index(), one.candidate(), absolute, one.relative(), left, 0));
    }

    /** Adds lists whose columns were joined to the rows of the sources: those that supply what no source can have. */
    private void join() {
        for (int round = 0; round < MOST_JOINED; round++) {
            int[] open = IntStream.range(0, inquiry.columns())
                    .filter(column -> sources.stream()
                            .map(Scored::candidate)
                            .noneMatch(source -> source.supplies(column) || source.identifies(column)))
                    .toArray();
            List<Scored> others =
                    scored.stream().filter(one -> !sources.contains(one)).toList();
            Scored best = others.stream()
                    .max(Comparator.comparingDouble(one -> own(one, open)))
                    .orElse(null);
            if (best == null || own(best, open) <= ESTABLISHED || raw(best, open) <= JOINED) {
                break;
            }
            double next = others.stream()
                    .filter(one -> one.index() != best.index())
                    .mapToDouble(one -> raw(one, open))
                    .max()
                    .orElse(0);
            double relative = 1 / (1 + Math.exp(next - raw(best, open)));
            Scored joined = new Scored(
                    best.index(),
                    best.candidate(),
                    own(best, open),
                    relative,
                    probability(own(best, open), relative),
                    weighing.shareAlone(best.index()));
            scored.set(scored.indexOf(best), joined);
            if (relative <= NAMED) {
                break;
            }
            sources.add(joined);
        }
        scored.sort(bestFirst());
    }

    /** What the columns that no source supplies say for a candidate. */
    private static double own(Scored one, int... columns) {
        return IntStream.of(columns)
                .filter(column -> one.candidate().filled(column) > MOST_FILLED)
                .mapToDouble(column -> one.candidate().columnGain(column))
                .sum();
    }

    private static double raw(Scored one, int... columns) {
        return IntStream.of(columns)
                .filter(column -> one.candidate().filled(column) > MOST_FILLED)
                .mapToDouble(column -> one.candidate().columnRatio(column))
                .sum();
    }

    /** All candidates that share people with the leak, best first. */
    List<Scored> scored() {
        return scored;
    }

    /** Why a list that came near was not named; null if none is known to be another state of the source. */
    Message notAtHand() {
        return notAtHand;
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
