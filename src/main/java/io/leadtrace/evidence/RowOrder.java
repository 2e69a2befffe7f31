package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows that stand in the same order in both lists, for no other reason than that one was copied from the other. */
final class RowOrder implements EvidenceType {
    /** Above this order says nothing more: somebody may have sorted both lists in a way that does not show. */
    static final double MOST = 8;

    /** The same where nothing but the order speaks for the candidate. */
    static final double MOST_ALONE = 2.5;

    /** As a power of ten. */
    private static final double LEAST = 0.05;

    private static final int WORTH_TELLING = 6;

    @Override
    public String name() {
        return "row-order";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        int[] linked = linked(candidate);
        int[] sorted = Sorting.columns(candidate);
        Succession.Ties ties = Sorting.ties(candidate.inquiry(), sorted);
        double weight = logRatio(candidate) / Math.log(10);
        Succession all = Succession.count(linked, row -> row, candidate::row, Succession.Ties.ANY);
        if (weight <= LEAST && all.successions() < WORTH_TELLING) {
            return List.of();
        }
        int[] neighbours = IntStream.range(1, linked.length)
                .filter(i -> candidate.row(linked[i]) > candidate.row(linked[i - 1]))
                .filter(i -> ties.tied(linked[i - 1], linked[i]))
                .map(i -> linked[i])
                .limit(Evidence.MOST_EXHIBITS)
                .toArray();
        return List.of(new Evidence(
                name(),
                statement(candidate, all, weight, linked, sorted),
                Math.max(0, weight),
                weight > LEAST ? candidate.exhibits(-1, neighbours) : List.of()));
    }

    private static Message statement(Candidacy candidate, Succession all, double weight, int[] linked, int... sorted) {
        Inquiry inquiry = candidate.inquiry();
        if (sorted.length == 0) {
            return Message.of(
                    weight > LEAST ? "evidence.order" : "evidence.order.common", all.successions(), linked.length);
        }
        Succession tied = Succession.count(linked, row -> row, candidate::row, Sorting.ties(inquiry, sorted));
        return Message.of("evidence.order.sorted", inquiry.column(sorted[0]), tied.successions(), tied.neighbours());
    }

    /** The natural logarithm of the likelihood ratio of the order of the rows. */
    static double logRatio(Candidacy candidate) {
        return logRatio(candidate, row -> true);
    }

    /** The same of some of the leak's rows alone. */
    static double logRatio(Candidacy candidate, IntPredicate leakRows) {
        int[] linked = IntStream.of(linked(candidate)).filter(leakRows).toArray();
        Succession.Ties ties = Sorting.ties(candidate.inquiry(), Sorting.columns(candidate));
        Succession order = Succession.count(linked, row -> row, candidate::row, ties);
        for (Candidacy other : candidate.inquiry().candidates()) {
            if (!other.isRelatedTo(candidate)) {
                int[] both = IntStream.of(linked).filter(other::holds).toArray();
                Succession theirs = Succession.count(both, other::row, candidate::row, ties);
                if (theirs.neighbours() >= 9
                        && theirs.share() > 0.25 * order.share()
                        && theirs.successions() > WORTH_TELLING * Math.max(1, theirs.byChance())) {
                    // unrelated lists stand in this order too
                    return 0;
                }
            }
        }
        return Math.min(Sorting.hidden(candidate) ? MOST_ALONE : MOST, order.logRatio());
    }

    private static int[] linked(Candidacy candidate) {
        return IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .toArray();
    }
}
