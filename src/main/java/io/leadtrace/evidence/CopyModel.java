package io.leadtrace.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * Whether rows were copied, from what agrees in them: each linked row is a copy, in which nearly everything that was
 * supplied agrees, or belongs to the same person in two lists that never met, in which agreement has the rates of
 * strangers. The rates are unknown within what is known of them beforehand, so a column says once how well it agrees,
 * and not once a row. Weighed against all rows being strangers'.
 *
 * <p>Collapsed variational bound of a two-class Beta-Bernoulli mixture; exact where all rows fall into one class.
 */
final class CopyModel {
    private static final int ROUNDS = 25;

    /** Most rows of a list that was copied from are copies; a third may be. */
    private static final Beta COPIED = new Beta(2, 0.6);

    /** Fewer copies than this among the linked rows are not told from strangers of the same habits. */
    private static final double LEAST_COPIED = 0.1;

    /** The probability that all linked rows are copies if any is. */
    private static final double ALL_COPIED = 0.4;

    /** How often strangers agree who write a column in the same way. */
    static final Beta ALIKE = new Beta(8, 1.2);

    /**
     * Something that agrees or not, row by row.
     *
     * @param copies its rate among copies
     * @param strangers its rate among strangers
     * @param alike its rate among strangers who have the same habit
     * @param group features of one group were supplied together or not at all
     */
    record Feature(Beta copies, Beta strangers, Beta alike, int group) {
        /** One in which strangers of the same habit agree nearly as copies do. */
        Feature(Beta copies, Beta strangers, int group) {
            this(copies, strangers, ALIKE, group);
        }
    }

    /**
     * A group of features.
     *
     * @param supplied the probability that a copy kept it, before anything is seen
     * @param alike the probability that two strangers have the same habit in it and agree nearly as copies do
     * @param style whether it is of how texts are put, not of what they say
     */
    record Group(double supplied, double alike, boolean style) {
        /** A group of values. */
        Group(double supplied, double alike) {
            this(supplied, alike, false);
        }
    }

    /**
     * What came out.
     *
     * @param logRatio the natural logarithm of the likelihood ratio of some rows being copies against none
     * @param share which part of the linked rows are copies
     * @param kept for each group, whether the copy kept it
     * @param gains for each group, what it says if it was kept, strangers of the same habit being counted with
     * @param weights for each feature, what it adds to the log ratio
     * @param copied for each row, the probability that it is a copy
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Fit(double logRatio, double share, boolean[] kept, double[] gains, double[] weights, double[] copied) {}

    /**
     * The probability that strangers put all columns alike, of all rows or of the part that came from one of them: a pool
     * falls into parts of different style, and each is like some list at hand.
     */
    private static final double HOUSE_STYLE = 0.3;

    private final List<Feature> features;
    private final List<Group> groups;
    private final byte[][] seen;
    private final int rows;

    /** Features, their groups, and for each feature and row 1 for agreement, 0 for none, -1 for nothing to see. */
    CopyModel(List<Feature> features, List<Group> groups, byte[][] seen, int rows) {
        this.features = features;
        this.groups = groups;
        this.seen = seen;
        this.rows = rows;
    }

    Fit fit() {
        Fit all = fit(1);
        if (rows < 8) {
            return all;
        }
        Fit part = fit(0.5);
        return part.logRatio() > all.logRatio() && concerted(part) ? part : all;
    }

    /**
     * Whether rows that count as copies are more than a few and do so in more than one group: in a single one, strangers
     * fall into such as agree and such as do not just as well, and a few of them write like each other.
     */
    private boolean concerted(Fit part) {
        if (part.share() < LEAST_COPIED) {
            return false;
        }
        double[] weights = new double[groups.size()];
        for (int f = 0; f < seen.length; f++) {
            weights[features.get(f).group()] += part.weights()[f];
        }
        return Arrays.stream(weights).filter(weight -> weight > 1).count() > 1;
    }

    /** The best fit from a first guess of how many rows are copies; 1 leaves all rows in one class. */
    private Fit fit(double guess) {
        double[] copied = new double[rows];
        Arrays.fill(copied, guess);
        boolean[] kept = new boolean[groups.size()];
        Arrays.fill(kept, true);
        if (guess < 1) {
            firstGuess(copied);
        }
        Fit best = evaluate(copied, kept);
        for (int round = 0; round < ROUNDS; round++) {
            choose(copied, kept);
            if (guess < 1) {
                expect(copied, kept);
            }
            Fit next = evaluate(copied, kept);
            boolean settled = next.logRatio() < best.logRatio() + 1e-4;
            if (round == 0 || next.logRatio() >= best.logRatio()) {
                best = next;
            }
            if (settled && round > 2) {
                break;
            }
        }
        return best;
    }

    /** Rows with more agreement than the average are copies to begin with. */
    private void firstGuess(double[] copied) {
        for (int row = 0; row < rows; row++) {
            double agree = 0.5;
            double all = 1;
            for (byte[] feature : seen) {
                if (feature[row] >= 0) {
                    all++;
                    agree += feature[row];
                }
            }
            copied[row] = agree / all > 0.75 ? 0.95 : 0.05;
        }
    }

    /** Keeps the groups that are likelier copied than not, given who is a copy. */
    private void choose(double[] copied, boolean[] kept) {
        double[] gain = new double[kept.length];
        for (int f = 0; f < seen.length; f++) {
            Counts counts = count(f, copied);
            Feature feature = features.get(f);
            gain[feature.group()] += counts.gain(feature);
        }
        for (int group = 0; group < kept.length; group++) {
            double prior = groups.get(group).supplied();
            kept[group] = gain[group] + Math.log(prior) - Math.log(1 - prior) > 0;
        }
    }

    private void expect(double[] copied, boolean[] kept) {
        double copies = 0;
        for (double one : copied) {
            copies += one;
        }
        double share = COPIED.meanAfter(copies, rows);
        double[] log = new double[rows];
        Arrays.fill(log, Math.log(share) - Math.log(1 - share));
        for (int f = 0; f < seen.length; f++) {
            Feature feature = features.get(f);
            if (!kept[feature.group()]) {
                continue;
            }
            Counts counts = count(f, copied);
            double m = feature.copies().meanAfter(counts.agreeCopied, counts.allCopied);
            double u = feature.strangers().meanAfter(counts.agreeOther, counts.allOther);
            double yes = Math.log(m / u);
            double no = Math.log((1 - m) / (1 - u));
            for (int row = 0; row < rows; row++) {
                if (seen[f][row] >= 0) {
                    log[row] += seen[f][row] == 1 ? yes : no;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            copied[row] = 1 / (1 + Math.exp(-log[row]));
        }
    }

    private Fit evaluate(double[] copied, boolean[] kept) {
        double copies = 0;
        double entropy = 0;
        for (double p : copied) {
            copies += p;
            entropy -= p <= 0 || p >= 1 ? 0 : p * Math.log(p) + (1 - p) * Math.log(1 - p);
        }
        boolean whole = copies > rows - 1e-6;
        double parted = entropy
                + (whole
                        ? Math.log(ALL_COPIED + (1 - ALL_COPIED) * Math.exp(COPIED.logEvidence(copies, rows)))
                        : Math.log(1 - ALL_COPIED) + COPIED.logEvidence(copies, rows));
        double ratio = parted;
        double style = whole ? 0 : parted;
        double[] gain = new double[kept.length];
        double[] alike = new double[kept.length];
        double[] weights = new double[seen.length];
        for (int f = 0; f < seen.length; f++) {
            Feature feature = features.get(f);
            Counts counts = count(f, copied);
            weights[f] = counts.gain(feature);
            gain[feature.group()] += weights[f];
            alike[feature.group()] += counts.asAlike(feature) - counts.asStrangers(feature);
        }
        for (int group = 0; group < kept.length; group++) {
            // kept or not kept: what does not tell costs nothing
            double prior = groups.get(group).supplied();
            gain[group] -= strangersAlike(groups.get(group).alike(), alike[group]);
            double high = Math.max(gain[group], 0);
            double said = high + Math.log(prior * Math.exp(gain[group] - high) + (1 - prior) * Math.exp(-high));
            ratio += said;
            style += groups.get(group).style() ? said : 0;
        }
        ratio -= strangersAlike(HOUSE_STYLE, style);
        for (int f = 0; f < seen.length; f++) {
            weights[f] = kept[features.get(f).group()] ? weights[f] : 0;
        }
        return new Fit(ratio, rows == 0 ? 0 : copies / rows, kept.clone(), gain, weights, copied.clone());
    }

    /** What strangers gain in likelihood because they may have the same habit. */
    private static double strangersAlike(double prior, double gain) {
        double high = Math.max(gain, 0);
        return high + Math.log(prior * Math.exp(gain - high) + (1 - prior) * Math.exp(-high));
    }

    private record Counts(double agreeCopied, double allCopied, double agreeOther, double allOther) {
        /** What it says for copies; for nobody where those agree less than strangers do, however they could. */
        double gain(Feature feature) {
            double gain = asCopies(feature) - asStrangers(feature);
            return agreeCopied < feature.strangers().mean() * allCopied ? Math.min(0, gain) : gain;
        }

        private double asCopies(Feature feature) {
            return feature.copies().logEvidence(agreeCopied, allCopied)
                    + feature.strangers().logEvidence(agreeOther, allOther);
        }

        double asAlike(Feature feature) {
            return feature.alike().logEvidence(agreeCopied + agreeOther, allCopied + allOther);
        }

        double asStrangers(Feature feature) {
            return feature.strangers().logEvidence(agreeCopied + agreeOther, allCopied + allOther);
        }
    }

    private Counts count(int f, double[] copied) {
        double agreeCopied = 0;
        double allCopied = 0;
        double agreeOther = 0;
        double allOther = 0;
        byte[] feature = seen[f];
        for (int row = 0; row < rows; row++) {
            if (feature[row] >= 0) {
                allCopied += copied[row];
                allOther += 1 - copied[row];
                if (feature[row] == 1) {
                    agreeCopied += copied[row];
                    agreeOther += 1 - copied[row];
                }
            }
        }
        return new Counts(agreeCopied, allCopied, agreeOther, allOther);
    }
}
