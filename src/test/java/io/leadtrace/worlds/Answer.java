package io.leadtrace.worlds;

import java.util.List;
import java.util.Set;

/**
 * What was said of a world, and how far it is true.
 *
 * @param first the list put first; empty for none
 * @param named the lists named as sources
 * @param probabilities of each candidate, in the order of {@code candidates}
 */
record Answer(
        Case kind,
        long seed,
        Trial trial,
        String first,
        Set<String> named,
        List<String> candidates,
        List<Double> probabilities) {
    boolean rightFirst() {
        return trial.sources().isEmpty() ? named.isEmpty() : trial.sources().contains(first);
    }

    boolean whole() {
        return named.equals(trial.sources());
    }

    boolean accusesWrongly() {
        return !trial.sources().containsAll(named);
    }

    boolean isSource(int candidate) {
        return trial.sources().contains(candidates.get(candidate));
    }
}
