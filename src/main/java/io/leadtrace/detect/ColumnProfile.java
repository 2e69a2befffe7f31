package io.leadtrace.detect;

import io.leadtrace.language.Message;
import java.util.List;

/**
 * What a column holds.
 *
 * @param index the column's index in its table, from 0
 * @param header its header as it stands; empty without one
 * @param kind the name of its {@link io.leadtrace.pii.PiiKind}
 * @param confidence the probability that the kind is right, 0 to 1
 * @param reasons why, the strongest first
 * @param runnersUp the next likely kinds with their probabilities, likeliest first
 */
public record ColumnProfile(
        int index, String header, String kind, double confidence, List<Message> reasons, List<RunnerUp> runnersUp) {

    /** A kind that was less likely. */
    public record RunnerUp(String kind, double confidence) {}

    public ColumnProfile {
        reasons = List.copyOf(reasons);
        runnersUp = List.copyOf(runnersUp);
    }
}
