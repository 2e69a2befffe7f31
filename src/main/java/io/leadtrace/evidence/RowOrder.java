package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that stand in the same order in both lists. */
final class RowOrder implements EvidenceType {
    /** Above this order says nothing more: somebody may have sorted both lists in a way that does not show. */
    static final double MOST = 8;

    /** The same where nothing but the order speaks for the candidate. */
    static final double MOST_ALONE = 2.5;

    @Override
    public String name() {
        return "row-order";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        int[] linked = linked(candidate);
        int successions = Succession.count(linked, row -> row, candidate::row);
        double weight = logRatio(candidate) / Math.log(10);
        if (weight <= 0.05 && successions < 6) {
            return List.of();
        }
        int[] neighbours = IntStream.range(1, linked.length)
                .filter(i -> candidate.row(linked[i]) > candidate.row(linked[i - 1]))
                .map(i -> linked[i])
                .limit(Evidence.MOST_EXHIBITS)
                .toArray();
        return List.of(new Evidence(
                name(),
                Message.of(weight > 0.05 ? "evidence.order" : "evidence.order.common", successions, linked.length),
                Math.max(0, weight),
                weight > 0.05 ? candidate.exhibits(-1, neighbours) : List.of()));
    }

    /** The natural logarithm of the likelihood ratio of the order of the rows. */
    static double logRatio(Candidacy candidate) {
        int[] linked = linked(candidate);
        int successions = Succession.count(linked, row -> row, candidate::row);
        double share = linked.length < 2 ? 0 : successions / (linked.length - 1.0);
        for (Candidacy other : candidate.inquiry().candidates()) {
            if (!other.isRelatedTo(candidate)) {
                int[] both =
                        java.util.Arrays.stream(linked).filter(other::holds).toArray();
                double theirs =
                        both.length < 10 ? 0 : Succession.count(both, other::row, candidate::row) / (both.length - 1.0);
                if (theirs > 0.25 * share && theirs * (both.length - 1) > 6) {
                    // unrelated lists stand in this order too
                    return 0;
                }
            }
        }
        return Math.min(MOST, Succession.logRatio(successions, linked.length));
    }

    private static int[] linked(Candidacy candidate) {
        return IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .toArray();
    }
}
