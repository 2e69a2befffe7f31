package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Divergence;
import io.leadtrace.evidence.Inquiry;

/**
 * What shows that a leak was taken from another state of a list than those at hand: of two states it follows now the one and
 * now the other, as only a third can.
 *
 * @param path the list it is nearest to
 * @param relative another state of that list
 * @param following in how many rows the leak follows the relative and not the list
 * @param followed in how many it follows the list and not the relative
 */
record OtherState(String path, String relative, int following, int followed) {
    /** The leak follows a relative of its source, and not the source, in fewer rows than these. */
    private static final int FEWEST = 4;

    /** Or in fewer than this part of all: copies of one list may hold different rows of those it has twice. */
    private static final double FEWEST_SHARE = 0.04;

    /** Or in no more than such a part of those in which it follows the source and not the relative. */
    private static final double SHARE = 0.2;

    /** Two states of one list both hold nearly all of what was taken from a third; two lists put together do not. */
    private static final double HOLDS = Kinship.STATE_HOLDS;

    /** States of one list say something else in fewer of the leak's rows than this part. */
    private static final double DIFFERING = 0.35;

    /** The same of a list that is the likeliest source; null where nothing shows it. */
    static OtherState of(Inquiry inquiry, Candidacy source) {
        if (source.heldShare() < HOLDS) {
            return null;
        }
        for (Candidacy relative : inquiry.candidates()) {
            if (!relative.equals(source) && relative.isRelatedTo(source) && relative.heldShare() >= HOLDS) {
                int following = Divergence.followed(relative, source);
                boolean few = following < Math.max(FEWEST, FEWEST_SHARE * source.rowsLinked());
                int followed = few ? 0 : Divergence.followed(source, relative);
                boolean ofOneList = following + followed < DIFFERING * source.rowsLinked();
                if (!few && following > SHARE * followed && ofOneList) {
                    return new OtherState(source.path(), relative.path(), following, followed);
                }
            }
        }
        return null;
    }
}
