package io.leadtrace.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a candidate's values say: in each column, how often they agree with the leak's where unrelated lists agree with
 * the candidate, where they contradict it, and where there is none; how often the text is the same; and which gaps the
 * leak shares. How often strangers agree is learned from the unrelated lists, each taken as if it were the leak.
 */
final class Wording {
    /** What a feature looks at. */
    enum Aspect {
        /** Values no unrelated list speaks to. */
        ALONE,
        /** Values an unrelated list has too. */
        CONFIRMED,
        /** Values unrelated lists contradict. */
        DISPUTED,
        /** Values an unrelated list of the same habits contradicts, so that habits do not explain who agrees. */
        DISPUTED_ALIKE,
        /** The very text, where the value agrees. */
        TEXT,
        /** Cells that are empty in the candidate. */
        GAP;

        /** Whether unrelated lists contradict these values. */
        boolean isDisputed() {
            return this == DISPUTED || this == DISPUTED_ALIKE;
        }
    }

    /**
     * One aspect of one column.
     *
     * @param agreeing in how many rows it agrees
     * @param compared in how many rows it could
     * @param weight what it adds to the natural logarithm of the likelihood ratio
     * @param strangers how often strangers agree in it
     */
    record Finding(Aspect aspect, int column, int agreeing, int compared, double weight, double strangers) {}

    private static final double SUPPLIED = 0.85;

    /** Columns of calls made with a list are added to it as often as they are passed on. */
    private static final double OWN_SUPPLIED = 0.5;

    /** Rows without the columns that say who they are would have been of no use. */
    private static final double IDENTITY_SUPPLIED = 0.985;

    /** A column of facts that agrees in more than this can have been supplied. */
    private static final double FEW_MISTYPED = 0.95;

    private final Candidacy candidate;
    private final WordingFeatures features;
    private final CopyModel.Fit fit;
    private final List<Finding> findings = new ArrayList<>();

    private Wording(Candidacy candidate) {
        this.candidate = candidate;
        features = WordingFeatures.of(candidate);
        fit = features.model().fit();
        for (int f = 0; f < features.all().size(); f++) {
            WordingFeatures.Seen seen = features.all().get(f);
            findings.add(new Finding(
                    seen.aspect(),
                    seen.column(),
                    seen.agreeing(),
                    seen.compared(),
                    fit.weights()[f],
                    seen.feature().strangers().mean()));
        }
    }

    /** Weighs a candidate of an inquiry in which families are known. */
    static Wording of(Candidacy candidate) {
        return new Wording(candidate);
    }

    /** The probability that a source supplied a column of a kind it has itself. */
    static double supplied(String kind) {
        return Habit.isIdentity(kind) ? IDENTITY_SUPPLIED : Habit.isOwn(kind) ? OWN_SUPPLIED : SUPPLIED;
    }

    /** The natural logarithm of the likelihood ratio of the wording: copied against strangers'. */
    double logRatio() {
        return fit.logRatio();
    }

    /** The same of some of the leak's rows alone. */
    double logRatio(IntPredicate leakRows) {
        return features.model(leakRows).fit().logRatio();
    }

    /** The same if the larger part of those rows are copies; negative infinity if not. */
    double logRatioOfMost(IntPredicate leakRows) {
        CopyModel.Fit some = features.model(leakRows).fit();
        return some.share() > 0.5 ? some.logRatio() : Double.NEGATIVE_INFINITY;
    }

    /** For each row of the leak the probability that it is a copy if any row is, 0 for one the candidate does not hold. */
    double[] copied() {
        double[] copied = new double[candidate.inquiry().rows()];
        for (int i = 0; i < features.linked().length; i++) {
            copied[features.linked()[i]] = fit.copied()[i];
        }
        return copied;
    }

    /** What it rests on. */
    WordingFeatures features() {
        return features;
    }

    /** Whether a copy kept a group of features. */
    boolean kept(int group) {
        return fit.kept()[group];
    }

    /**
     * Whether a column of the leak can have been supplied. Facts strangers know as well speak for nobody, and a few that were
     * mistyped or covered in an odd way do not rule a list out.
     */
    boolean supplied(int column) {
        ColumnPair pair = candidate.columns().get(column);
        return pair.exists()
                && (fit.kept()[column]
                        || Habit.isFact(candidate.inquiry().kind(column)) && pair.agreement() > FEW_MISTYPED);
    }

    /** What is left for a column, as a natural logarithm: all its aspects together. */
    double columnWeight(int column) {
        return findings.stream()
                .filter(finding -> finding.column() == column)
                .mapToDouble(Finding::weight)
                .sum();
    }

    /**
     * What a column says by itself, as a natural logarithm: supplied by the candidate, or by strangers who may have the
     * same habit; 0 for one it did not supply.
     */
    double columnGain(int column) {
        return supplied(column) && fit.kept()[column] ? fit.gains()[column] : 0;
    }

    /** Rows of the leak that show a finding, agreeing or not, the first few. */
    int[] rows(Finding finding, boolean agreeing) {
        features.strangers().open(finding.column());
        return IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .filter(row -> shows(finding, row, agreeing))
                .limit(Evidence.MOST_EXHIBITS)
                .toArray();
    }

    private boolean shows(Finding finding, int row, boolean agreeing) {
        int column = finding.column();
        Level level = candidate.level(column, row);
        return switch (finding.aspect()) {
            case TEXT -> level == (agreeing ? Level.SAME : Level.CANONICAL);
            case GAP -> level == (agreeing ? Level.EMPTY : Level.HERE_ONLY);
            default ->
                level.bothFilled() && candidate.agrees(column, row) == agreeing && aspect(row) == finding.aspect();
        };
    }

    private Aspect aspect(int row) {
        Aspect said = features.strangers().aspect(row);
        return said == Aspect.DISPUTED && features.strangers().disputedAlike(row) ? Aspect.DISPUTED_ALIKE : said;
    }

    List<Finding> findings() {
        return findings;
    }
}
