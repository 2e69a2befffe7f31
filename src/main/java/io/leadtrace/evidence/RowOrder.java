package io.leadtrace.evidence;

/** Rows that stand in the same order in both lists. */
final class RowOrder implements EvidenceType {
    /** Above this order says nothing more: somebody may have sorted both lists in a way that does not show. */
    private static final double MOST = 8;

    @Override
    public String name() {
        return "row-order";
    }

    @Override
    public java.util.List<Evidence> weigh(Candidacy candidate) {
        return java.util.List.of();
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
        return java.util.stream.IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .toArray();
    }
}
