package io.leadtrace.evidence;

/**
 * A beta distribution: what is known of a rate before it is seen.
 *
 * @param a pseudo-count of successes, above 0
 * @param b pseudo-count of failures, above 0
 */
record Beta(double a, double b) {
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-06,
        1.5056327351493116e-07
    };

    /** The distribution of a mean, 0 to 1, known as well as from {@code weight} observations. */
    static Beta of(double mean, double weight) {
        double inside = Math.min(0.995, Math.max(0.005, mean));
        return new Beta(inside * weight, (1 - inside) * weight);
    }

    /** The same mean, known so well that failures are expected: no rate is taken to be perfect beforehand. */
    Beta neverPerfect() {
        double least = 1.2;
        return b >= least ? this : of(mean(), Math.min(60, least / Math.max(1e-9, 1 - mean())));
    }

    double mean() {
        return a / (a + b);
    }

    /** The natural logarithm of the probability of one sequence of k successes and n - k failures. */
    double logEvidence(double k, double n) {
        return logBeta(a + k, b + n - k) - logBeta(a, b);
    }

    /** The mean after k successes in n trials. */
    double meanAfter(double k, double n) {
        return (a + k) / (a + b + n);
    }

    private static double logBeta(double x, double y) {
        return logGamma(x) + logGamma(y) - logGamma(x + y);
    }

    /** Lanczos' approximation with g = 7; for x above 0. */
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double z = x - 1;
        double sum = 0.9999999999998099;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i + 1);
        }
        double t = z + LANCZOS.length - 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
