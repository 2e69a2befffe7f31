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
    private static final double STRANGERS = -3;

    /** Fewer rows than this do not show whose they are. */
    private static final int LEAST_STRANGERS = 8;

    private OwnRows() {}

    /** Whether lists that are to be sources together each hold copied rows that their relatives among them lack. */
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
        }
        return true;
    }

    /** Of each row of the leak whether a candidate holds it as a stranger does, seen from what a relative lacks. */
    static boolean[] strangers(Inquiry inquiry, Candidacy one) {
        boolean[] strangers = new boolean[inquiry.rows()];
        for (Candidacy other : inquiry.candidates()) {
            if (one.equals(other) || !one.isRelatedTo(other)) {
                continue;
            }
            IntPredicate own = beyond(one, List.of(other));
            if (count(inquiry, own) >= Math.max(LEAST_STRANGERS, LEAST_SHARE * inquiry.rows())
                    && one.wordingRatio(own) < STRANGERS) {
                IntStream.range(0, strangers.length).filter(own).forEach(row -> strangers[row] = true);
            }
        }
        return strangers;
    }

    private static IntPredicate beyond(Candidacy one, List<Candidacy> relatives) {
        return row -> one.holds(row) && relatives.stream().noneMatch(other -> other.holds(row));
    }

    private static long count(Inquiry inquiry, IntPredicate rows) {
        return IntStream.range(0, inquiry.rows()).filter(rows).count();
    }
}
