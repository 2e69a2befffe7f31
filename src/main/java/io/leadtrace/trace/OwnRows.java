package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Inquiry;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rows of a leak that a candidate holds and its relatives do not. A collector that copied the source holds people of
 * the rest of the leak as well; these rows tell it from a source, because they are in somebody else's words.
 */
final class OwnRows {
    /** Fewer rows than this part of the leak's are nobody's own. */
    private static final double LEAST_SHARE = 0.02;

    /** The natural logarithm of the likelihood ratio from which on own rows are copies. */
    private static final double COPIES = 1;

    /** And up to which they are a stranger's. */
    static final double STRANGERS = -3;

    /** As a natural logarithm: wording that neither speaks for a list nor against it. */
    static final double OPEN = -1;

    /** Fewer rows than this do not show whose they are. */
    private static final int LEAST_STRANGERS = 8;

    private OwnRows() {}

    /** Whether lists that are to be sources together each hold copied rows that their relatives, or the others, lack. */
    static boolean addUp(Inquiry inquiry, int... sources) {
        for (int source : sources) {
            Candidacy one = inquiry.candidates().get(source);
            List<Candidacy> relatives = IntStream.of(sources)
                    .filter(other -> other != source)
                    .mapToObj(inquiry.candidates()::get)
                    .filter(one::isRelatedTo)
                    .toList();
            IntPredicate own = beyond(one, relatives);
            if (!relatives.isEmpty()
                    && (count(inquiry, own) < Math.max(3, LEAST_SHARE * inquiry.rows())
                            || one.wordingRatio(own) <= COPIES)) {
                return false;
            }
            IntPredicate alone = beyond(
                    one,
                    IntStream.of(sources).mapToObj(inquiry.candidates()::get).toList());
            if (sources.length > 1 && enough(inquiry, alone) && one.wordingRatioOfMost(alone) < OPEN) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the wording says in the rows that others do not hold: of a leak from several sources only these can have come from
     * nowhere else.
     *
     * @param others may contain the candidate itself
     * @return the natural logarithm of a likelihood ratio; negative infinity where there are too few such rows, or most of
     *     them are no copies
     */
    static double beyond(Inquiry inquiry, Candidacy one, List<Candidacy> others) {
        IntPredicate own = beyond(one, others);
        return enough(inquiry, own) ? one.wordingRatioOfMost(own) : Double.NEGATIVE_INFINITY;
    }

    /**
     * The same with order, where the others are established: the rest came from somewhere, so that order tells where wording
     * alone does not.
     */
    static double beyondSources(Inquiry inquiry, Candidacy one, List<Candidacy> sources) {
        double wording = beyond(inquiry, one, sources);
        return wording < OPEN ? wording : wording + one.orderRatio(beyond(one, sources));
    }

    private static boolean enough(Inquiry inquiry, IntPredicate own) {
        return count(inquiry, own) >= Math.max(LEAST_STRANGERS, LEAST_SHARE * inquiry.rows());
    }

    /** Of each row of the leak whether a candidate holds it as a stranger does, seen from what a relative lacks. */
    static boolean[] strangers(Inquiry inquiry, Candidacy one) {
        boolean[] strangers = new boolean[inquiry.rows()];
        for (Candidacy other : inquiry.candidates()) {
            if (one.equals(other) || !one.isRelatedTo(other)) {
                continue;
            }
            IntPredicate own = beyond(one, List.of(other));
            if (enough(inquiry, own) && one.wordingRatio(own) < STRANGERS) {
                IntStream.range(0, strangers.length).filter(own).forEach(row -> strangers[row] = true);
            }
        }
        return strangers;
    }

    private static IntPredicate beyond(Candidacy one, List<Candidacy> others) {
        return row -> one.holds(row) && others.stream().noneMatch(other -> !one.equals(other) && other.holds(row));
    }

    private static long count(Inquiry inquiry, IntPredicate rows) {
        return IntStream.range(0, inquiry.rows()).filter(rows).count();
    }
}
