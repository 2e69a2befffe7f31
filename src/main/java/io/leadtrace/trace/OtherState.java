package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.ChangedValues;
import io.leadtrace.evidence.Divergence;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.language.Message;
import java.util.List;

/**
 * What shows that a leak was taken from another state of a list than those at hand: of two states it follows now the one and
 * now the other, as only a third can, or where it strays from the likeliest it has values that are no copying errors.
 */
final class OtherState {
    /** The leak follows a relative of its source, and not the source, in fewer rows than these. */
    private static final int FEWEST = 4;

    /** Or in fewer than this part of all: a list may hold people twice, and be linked with the other of the two. */
    private static final double FEWEST_SHARE = 0.004;

    /** The same where both are named: copies of one list that were pooled may hold different rows of those it has twice. */
    private static final double POOLED_SHARE = 0.04;

    /** Or in no more than such a part of those in which it follows the source and not the relative. */
    private static final double SHARE = 0.2;

    /** States of one list hold nearly all of what was taken from another; lists put together do not. */
    private static final double HOLDS = Kinship.STATE_HOLDS;

    /** Copies that were pooled lack more of what they make together. */
    private static final double HOLDS_NEARLY_ALL = 0.95;

    /** States of one list say something else in fewer of the leak's rows than this part. */
    private static final double DIFFERING = 0.35;

    /** Fewer values than this may be anything. */
    private static final int FEWEST_CHANGED = 4;

    private OtherState() {}

    /** What shows it of one of the likeliest sources, for the reader; null where nothing does. */
    static Message of(Inquiry inquiry, Candidacy source, List<Candidacy> sources) {
        if (source.heldShare() < HOLDS) {
            return null;
        }
        Message between = between(inquiry, source, sources);
        return between == null ? changed(source) : between;
    }

    private static Message between(Inquiry inquiry, Candidacy source, List<Candidacy> sources) {
        for (Candidacy relative : inquiry.candidates()) {
            if (relative.equals(source) || !relative.isRelatedTo(source) || relative.heldShare() < HOLDS) {
                continue;
            }
            List<Candidacy> others = sources.stream()
                    .filter(other -> !other.equals(source) && !other.equals(relative))
                    .toList();
            int following = Divergence.followed(relative, source, others);
            double least = sources.contains(relative) && pooled(source, relative) ? POOLED_SHARE : FEWEST_SHARE;
            boolean few = following < Math.max(FEWEST, least * source.rowsLinked());
            int followed = few ? 0 : Divergence.followed(source, relative, List.of());
            boolean ofOneList = following + followed < DIFFERING * source.rowsLinked();
            if (!few && following > SHARE * followed && ofOneList) {
                return Message.of("trace.settle.version", following, relative.path(), source.path(), followed);
            }
        }
        return null;
    }

    /** Whether two sources may have been put together, as each lacks some of the leak's rows. */
    private static boolean pooled(Candidacy source, Candidacy other) {
        return Math.min(source.heldShare(), other.heldShare()) < HOLDS_NEARLY_ALL;
    }

    private static Message changed(Candidacy source) {
        int changed = ChangedValues.count(source);
        return changed >= FEWEST_CHANGED && ChangedValues.logRatio(source) > Verdict.ESTABLISHED
                ? Message.of("trace.settle.changed", changed, source.path())
                : null;
    }
}
