package io.leadtrace.mark;

/** How likely agreement by chance is. */
final class Chance {
    private Chance() {}

    /** The chance that of {@code of} even coins at least {@code least} show heads, in powers of ten; 0 for certain. */
    static double log10(int least, int of) {
        if (least <= 0) {
            return 0;
        }
        double sum = 0;
        double term = -of * Math.log(2);
        double largest = Double.NEGATIVE_INFINITY;
        double[] terms = new double[of + 1];
        for (int k = 0; k <= of; k++) {
            terms[k] = term;
            if (k >= least) {
                largest = Math.max(largest, term);
            }
            term += Math.log(of - k) - Math.log(k + 1);
        }
        for (int k = least; k <= of; k++) {
            sum += Math.exp(terms[k] - largest);
        }
        return Math.min(0, (largest + Math.log(sum)) / Math.log(10));
    }
}
