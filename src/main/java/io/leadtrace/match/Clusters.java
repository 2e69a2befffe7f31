package io.leadtrace.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closes the pairs within one list: who is one person with a second, who is one with a third, is one with the third
 * (single linkage). A pair that follows so has the score of the weakest pair it follows from.
 */
final class Clusters {
    /** A chain that ties more rows than this together has gone astray and is left as the pairs it is made of. */
    private static final int MOST_ROWS = 50;

    private record Rows(int a, int b) {}

    private final Map<Integer, List<Integer>> clusterOf = new HashMap<>();
    private final Set<Rows> known = new HashSet<>();
    private final List<LinkedPair> pairs;

    private Clusters(List<LinkedPair> pairs) {
        this.pairs = new ArrayList<>(pairs);
        pairs.forEach(pair -> known.add(new Rows(pair.rowA(), pair.rowB())));
    }

    /** The pairs, the most probable first, and those that follow from them. */
    static List<LinkedPair> close(List<LinkedPair> pairs) {
        Clusters clusters = new Clusters(pairs);
        pairs.forEach(clusters::join);
        return clusters.pairs;
    }

    private void join(LinkedPair pair) {
        List<Integer> one = clusterOf.computeIfAbsent(pair.rowA(), row -> new ArrayList<>(List.of(row)));
        List<Integer> two = clusterOf.computeIfAbsent(pair.rowB(), row -> new ArrayList<>(List.of(row)));
        if (one.get(0).equals(two.get(0)) || one.size() + two.size() > MOST_ROWS) {
            return;
        }
        for (int a : one) {
            for (int b : two) {
                if (known.add(new Rows(Math.min(a, b), Math.max(a, b)))) {
                    pairs.add(new LinkedPair(Math.min(a, b), Math.max(a, b), pair.score()));
                }
            }
        }
        one.addAll(two);
        two.forEach(row -> clusterOf.put(row, one));
    }
}
