package io.leadtrace.evidence;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Order that two lists share: successions are neighbours in both, counted among the rows they share. Between lists that
 * have nothing to do with each other their number is nearly Poisson with mean 1, however long the lists.
 */
final class Succession {
    private static final Beta KEPT = new Beta(4, 1);
    private static final double ORDER_KEPT = 0.5;

    private Succession() {}

    /** The successions of some rows of the leak by the places they have in two lists. */
    static int count(int[] leakRows, IntUnaryOperator first, IntUnaryOperator second) {
        int[][] places = new int[leakRows.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {first.applyAsInt(leakRows[i]), second.applyAsInt(leakRows[i])};
        }
        int[] sorted = Arrays.stream(places)
                .mapToInt(place -> place[1])
                .sorted()
                .distinct()
                .toArray();
        Arrays.sort(places, (a, b) -> Integer.compare(a[0], b[0]));
        int successions = 0;
        for (int i = 1; i < places.length; i++) {
            int before = Arrays.binarySearch(sorted, places[i - 1][1]);
            int here = Arrays.binarySearch(sorted, places[i][1]);
            successions += here == before + 1 ? 1 : 0;
        }
        return successions;
    }

    /** The natural logarithm of the likelihood ratio of so many successions of n rows: order kept, or not, against chance. */
    static double logRatio(int successions, int n) {
        if (n < 4) {
            return 0;
        }
        double chance = -1 - Beta.logGamma(successions + 1);
        double kept = Beta.logGamma(n)
                - Beta.logGamma(successions + 1)
                - Beta.logGamma(n - successions)
                + KEPT.logEvidence(successions, n - 1);
        double high = Math.max(kept + Math.log(ORDER_KEPT), chance + Math.log(1 - ORDER_KEPT));
        double sum = Math.exp(kept + Math.log(ORDER_KEPT) - high) + Math.exp(chance + Math.log(1 - ORDER_KEPT) - high);
        return high + Math.log(sum) - chance;
    }
}
