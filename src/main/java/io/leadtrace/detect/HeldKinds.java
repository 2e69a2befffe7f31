package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which kinds of data a row holds, a bit for each. A kind a rule set ranks counts only where its value is sound. */
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

    long of(PersonRow row) {
        long bits = 0;
        for (Held one : held) {
            if (!row.isFilled(one.column())) {
                continue;
            }
            if (!one.sound() || row.identity(one.column()) != 0) {
                bits |= one.bit();
            }
            if (row.isMinor(one.column())) {
                bits |= MINOR;
            }
        }
        return bits;
    }
}
