package io.leadtrace.trace;

/** What a likelihood ratio came to in worlds whose truth is known. */
final class Calibration {
    /**
     * On how many lists that were no source the ratios were tried, as a power of ten: nothing stronger than one error in
     * so many is ever claimed.
     */
    static final double MOST_LOG10 = 3;

    /** No list that shares people with a leak is ruled out further than the runs allow. */
    static final double LEAST_PROBABILITY = Math.pow(10, -MOST_LOG10);

    /** The ratio, as a natural logarithm, at which half of the candidates were sources. */
    private static final double HALF = 0.8;

    private static final double SLOPE = 1.5;

    private Calibration() {}

    /** The share of sources among the likeliest candidates with a ratio, given as a natural logarithm. */
    static double probability(double logRatio) {
        double p = 1 / (1 + Math.exp(-SLOPE * (logRatio - HALF)));
        return Math.min(p, 1 - Math.pow(10, -MOST_LOG10));
    }

    /** A log10 likelihood ratio as far as it may be claimed. */
    static double claimed(double log10) {
        return Math.max(-MOST_LOG10, Math.min(MOST_LOG10, log10));
    }
}
