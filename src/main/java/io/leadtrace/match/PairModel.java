package io.leadtrace.match;

import java.util.List;

/**
 * What agreement is worth: Fellegi and Sunter's model (A theory for record linkage, JASA 1969). A field's level weighs
 * log2(m / u), m being how often the rows of one person show it and u how often those of two people do. u is counted on
 * the lists; m and the share of pairs that are one person come from EM over all pairs, those that are no candidates
 * being two people.
 */
final class PairModel {
    private static final int LEVELS = 4;
    private static final int ROUNDS = 25;

    /** What is believed of m before any pair is seen: different, other key, first key, same value. */
    private static final double[] BEFORE = {0.08, 0.04, 0.08, 0.80};

    /** How many pairs that belief weighs as much as. */
    private static final double BELIEF = 20;

    private final double[][] m;
    private final double[][] u;
    private double share;

    private PairModel(double[][] u, double share) {
        this.u = u;
        this.share = share;
        m = new double[u.length][];
        for (int field = 0; field < u.length; field++) {
            m[field] = BEFORE.clone();
        }
    }

    /**
     * One combination of levels.
     *
     * @param levels the level of each field, -1 for a missing one
     * @param pairs how many candidates show it
     */
    record Pattern(List<Integer> levels, long pairs) {}

    /**
     * Learns the model.
     *
     * @param u for each field, how often the rows of two people show each level
     * @param patterns what the candidates show
     * @param all how many pairs of rows there are, candidates or not
     * @param start the share of pairs that are one person, to start from
     */
    static PairModel learn(double[][] u, List<Pattern> patterns, double all, double start) {
        PairModel model = new PairModel(u, start);
        for (int round = 0; round < ROUNDS; round++) {
            model.round(patterns, all);
        }
        return model;
    }

    private void round(List<Pattern> patterns, double all) {
        double matches = 0;
        double[][] seen = new double[u.length][LEVELS];
        for (Pattern pattern : patterns) {
            double log = Math.log(share) - Math.log1p(-share);
            for (int field = 0; field < u.length; field++) {
                int level = pattern.levels().get(field);
                if (level >= 0) {
                    log += Math.log(m[field][level] / u[field][level]);
                }
            }
            double expected = pattern.pairs() / (1 + Math.exp(-log));
            matches += expected;
            for (int field = 0; field < u.length; field++) {
                int level = pattern.levels().get(field);
                if (level >= 0) {
                    seen[field][level] += expected;
                }
            }
        }
        share = Math.min(0.5, Math.max(matches, 1) / all);
        for (int field = 0; field < u.length; field++) {
            double total = BELIEF;
            for (double one : seen[field]) {
                total += one;
            }
            for (int level = 0; level < LEVELS; level++) {
                m[field][level] = (seen[field][level] + BELIEF * BEFORE[level]) / total;
            }
        }
    }

    /** The weight of two rows of which nothing is known, in bits. */
    double prior() {
        return (Math.log(share) - Math.log1p(-share)) / Math.log(2);
    }

    /** What a level weighs, in bits. */
    double weight(int field, int level) {
        return agreement(field, level) - Math.log(u[field][level]) / Math.log(2);
    }

    /** log2 m of a level, for a value that brings its own frequency. */
    double agreement(int field, int level) {
        return Math.log(m[field][level]) / Math.log(2);
    }
}
