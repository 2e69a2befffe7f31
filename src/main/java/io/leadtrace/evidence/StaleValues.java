package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the candidate differs from a list related to it, whose value the leak has: the one before or after a correction,
 * a change or an error. Tells snapshots, resales and copies for several recipients apart.
 */
final class StaleValues implements EvidenceType {
    /** What one such value is worth, as a power of ten: a copy has nineteen of twenty. */
    private static final double EACH = Math.log10(0.95 / 0.05);

    private static final double MOST = 6;

    @Override
    public String name() {
        return "stale-values";
    }

    /** Weighs the candidate against its relative, not against a list that is not at hand. */
    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        List<Evidence> found = new ArrayList<>();
        for (Candidacy relative : candidate.inquiry().candidates()) {
            if (relative != candidate && relative.isRelatedTo(candidate)) {
                against(candidate, relative, found);
            }
        }
        return found;
    }

    private void against(Candidacy candidate, Candidacy relative, List<Evidence> found) {
        Inquiry inquiry = candidate.inquiry();
        int ours = 0;
        int theirs = 0;
        List<Evidence.RowPair> shown = new ArrayList<>();
        for (int column = 0; column < inquiry.columns(); column++) {
            if (Habit.isCounter(inquiry.kind(column))) {
                continue;
            }
            for (int row = 0; row < inquiry.rows(); row++) {
                byte mine = inquiry.classes().of(column, candidate.index())[row];
                byte other = inquiry.classes().of(column, relative.index())[row];
                if (mine >= 0 && other >= 0 && mine != other) {
                    if (candidate.agrees(column, row)) {
                        ours++;
                        if (shown.size() < Evidence.MOST_EXHIBITS) {
                            shown.addAll(candidate.exhibits(column, row));
                        }
                    } else if (relative.agrees(column, row)) {
                        theirs++;
                    }
                }
            }
        }
        if (ours + theirs > 0) {
            double weight = Math.max(-MOST, Math.min(MOST, (ours - theirs) * EACH));
            found.add(new Evidence(name(), Message.of("evidence.stale", relative.path(), ours, theirs), weight, shown));
        }
    }
}
