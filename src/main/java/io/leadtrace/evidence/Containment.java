package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Which part of the leak's people a list holds, against what its relatives hold of them. */
public final class Containment implements EvidenceType {
    private static final Beta COPIED = new Beta(30, 0.7);

    /** As a natural logarithm: holding people is never worth more than this. */
    private static final double MOST = 7;

    /** The usual share is never known better than from so many observations. */
    private static final double MOST_SURE = 200;

    @Override
    public String name() {
        return "containment";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        long rows = inquiry.rows();
        double most = inquiry.candidates().stream()
                .filter(other -> !other.isRelatedTo(candidate))
                .mapToDouble(other -> (double) other.rowsLinked() / Math.max(1, rows))
                .max()
                .orElse(0);
        double share = (double) candidate.rowsLinked() / Math.max(1, rows);
        return List.of(new Evidence(
                name(),
                Message.of("evidence.containment", candidate.rowsLinked(), rows, share, most),
                logRatio(inquiry, List.of(candidate)) / Math.log(10),
                List.of()));
    }

    /**
     * The natural logarithm of the likelihood ratio of what some lists of one family hold together of the leak's rows that
     * anyone in the family holds: sources hold nearly all, other members only what members usually hold of each other.
     * 0 where there are too few other members to tell.
     */
    public static double logRatio(Inquiry inquiry, List<Candidacy> sources) {
        if (sources.isEmpty()) {
            return 0;
        }
        Candidacy first = sources.get(0);
        List<Candidacy> relatives = inquiry.candidates().stream()
                .filter(other -> other.isRelatedTo(first) && !sources.contains(other))
                .toList();
        if (relatives.size() < 2 || !sources.stream().allMatch(first::isRelatedTo)) {
            return 0;
        }
        int[] known = IntStream.range(0, inquiry.rows())
                .filter(row -> relatives.stream().anyMatch(other -> other.holds(row))
                        || sources.stream().anyMatch(source -> source.holds(row)))
                .toArray();
        long held = IntStream.of(known)
                .filter(row -> sources.stream().anyMatch(source -> source.holds(row)))
                .count();
        double usual = relatives.stream()
                .mapToDouble(other -> part(other, known))
                .average()
                .orElse(0);
        double together = 1 - Math.pow(1 - usual, sources.size());
        Beta others = Beta.of(together, sureness(usual, relatives, known)).neverPerfect();
        double ratio =
                COPIED.logEvidence((double) held, known.length) - others.logEvidence((double) held, known.length);
        return Math.max(-MOST, Math.min(MOST, ratio));
    }

    /** How well the usual share is known: as a number of observations, from how much the relatives differ in it. */
    private static double sureness(double usual, List<Candidacy> relatives, int... known) {
        double least = 2.0 + relatives.size();
        if (relatives.size() < 3) {
            return least;
        }
        double spread = relatives.stream()
                        .mapToDouble(other -> Math.pow(part(other, known) - usual, 2))
                        .sum()
                / (relatives.size() - 1);
        return Math.max(least, Math.min(MOST_SURE, usual * (1 - usual) / Math.max(1e-9, spread) - 1));
    }

    private static double part(Candidacy candidate, int... known) {
        return IntStream.of(known).filter(candidate::holds).count() / (double) known.length;
    }
}
