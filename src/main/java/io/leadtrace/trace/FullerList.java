package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Hand;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.language.Message;
import java.util.List;

/**
 * What shows that a leak was taken from a list of which the likeliest source is a part, or has swallowed a part: rows that
 * the source cannot have supplied are in the hand of those it can.
 */
final class FullerList {
    /** A leak that was topped up a little has fewer rows from elsewhere than this part. */
    private static final double LEAST_BEYOND = 0.1;

    /** A source that holds fewer of these rows cannot be seen to be in several hands. */
    private static final int FEWEST_BEYOND = 8;

    /** The least natural logarithm of the likelihood ratio of one hand in the leak. */
    private static final double ONE_HAND = 2;

    /** And by how much it is likelier there than in the source. */
    private static final double RATHER = 4;

    private FullerList() {}

    /** What shows it, for the reader; null where nothing does, or several lists are sources. */
    static Message of(Inquiry inquiry, List<Candidacy> sources) {
        if (sources.size() != 1) {
            return null;
        }
        Hand hand = Hand.of(inquiry, sources.get(0));
        boolean many = hand.beyond() >= Math.max(FEWEST_BEYOND, LEAST_BEYOND * inquiry.rows());
        return many && hand.held() >= FEWEST_BEYOND && hand.leak() > ONE_HAND && hand.leak() - hand.source() > RATHER
                ? Message.of(
                        "trace.settle.fuller", hand.beyond(), sources.get(0).path(), hand.supplied())
                : null;
    }
}
