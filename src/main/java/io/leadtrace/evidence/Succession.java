package io.leadtrace.evidence;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Order that two lists share: successions are neighbours in both, counted among the rows they share. Between lists that
 * have nothing to do with each other their number is nearly Poisson with mean 1, however long the lists; between lists
 * sorted by the same values only rows with equal values count, and each run of g of them adds 1 - 1/g to that mean.
 *
 * @param successions how many neighbours in the first list are neighbours in the second
 * @param neighbours how many could be
 * @param byChance how many would be between lists in no common order
 */
record Succession(int successions, int neighbours, double byChance) {
    private static final Beta KEPT = new Beta(4, 1);
    private static final double ORDER_KEPT = 0.5;
    private static final int FEWEST = 3;

    /** Whether two rows of the leak have the same value in all that both lists are sorted by. */
    interface Ties {
        /** Where nothing is sorted all rows may change places. */
        Ties ANY = (row, next) -> true;

        boolean tied(int row, int next);
    }

    /** The successions of some rows of the leak by the places they have in two lists. */
    static Succession count(int[] leakRows, IntUnaryOperator first, IntUnaryOperator second, Ties ties) {
        int[][] places = new int[leakRows.length][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {first.applyAsInt(leakRows[i]), second.applyAsInt(leakRows[i]), leakRows[i]};
        }
        int[] sorted = Arrays.stream(places)
                .mapToInt(place -> place[1])
                .sorted()
                .distinct()
                .toArray();
        Arrays.sort(places, (a, b) -> Integer.compare(a[0], b[0]));
        int successions = 0;
        int neighbours = 0;
        double byChance = 0;
        int run = 1;
        for (int i = 1; i < places.length; i++) {
            if (ties.tied(places[i - 1][2], places[i][2])) {
                neighbours++;
                run++;
                int before = Arrays.binarySearch(sorted, places[i - 1][1]);
                int here = Arrays.binarySearch(sorted, places[i][1]);
                successions += here == before + 1 ? 1 : 0;
            } else {
                byChance += 1 - 1.0 / run;
                run = 1;
            }
        }
        return new Succession(successions, neighbours, places.length < 2 ? 0 : byChance + 1 - 1.0 / run);
    }

    /** Which part of the neighbours that could follow upon each other does, 0 to 1. */
    double share() {
        return neighbours == 0 ? 0 : (double) successions / neighbours;
    }

    /** The natural logarithm of the likelihood ratio of so many successions: order kept, or not, against chance. */
    double logRatio() {
        if (neighbours < FEWEST) {
            return 0;
        }
        double chance = successions * Math.log(byChance) - byChance - Beta.logGamma(successions + 1);
        double kept = Beta.logGamma(neighbours + 1)
                - Beta.logGamma(successions + 1)
                - Beta.logGamma(neighbours + 1 - successions)
                + KEPT.logEvidence(successions, neighbours);
        double high = Math.max(kept + Math.log(ORDER_KEPT), chance + Math.log(1 - ORDER_KEPT));
        double sum = Math.exp(kept + Math.log(ORDER_KEPT) - high) + Math.exp(chance + Math.log(1 - ORDER_KEPT) - high);
        return high + Math.log(sum) - chance;
    }
}
