package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which kinds of data rows hold, a bit for each. A kind a rule set ranks counts only where its value is sound. */
final class HeldKinds {
    /** The bit of those too young. */
    static final long MINOR = 1L << 62;

    /** What says nothing of a person. */
    private static final Set<String> NOT_ABOUT =
            Set.of("row-number", "other", "notes", "salesperson", "source-channel", "lead-status", "date");

    private final List<Held> held = new ArrayList<>();

    private record Held(int column, long bit, boolean sound) {}

    HeldKinds(Profile profile, RuleSet rules) {
        for (ColumnProfile column : profile.columns()) {
            PiiKind kind = PiiKinds.named(column.kind());
            int place = PiiKinds.ALL.indexOf(kind);
            if (place >= 0 && !NOT_ABOUT.contains(kind.name())) {
                held.add(new Held(column.index(), 1L << place, isRanked(kind.name(), rules)));
            }
        }
    }

    /** Whether a rule set ranks a kind, so that it counts only where its value is sound. */
    static boolean isRanked(String kind, RuleSet rules) {
        return rules.kinds().containsKey(kind) || rules.sensitive().contains(kind);
    }

    /** The bits of each row of a batch. */
    long[] of(Batch batch) {
        long[] bits = new long[batch.size()];
        for (Held one : held) {
            batch.column(one.column()).mark(bits, one.bit(), one.sound());
        }
        return bits;
    }
}
