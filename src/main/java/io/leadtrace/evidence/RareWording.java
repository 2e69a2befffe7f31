package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.ArrayList;
import java.util.List;

/** Wordings that unrelated lists put otherwise. */
final class RareWording implements EvidenceType {
    @Override
    public String name() {
        return "rare-wording";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        List<Evidence> pieces = new ArrayList<>(of(candidate, Aspect.DISPUTED, "evidence.wording"));
        pieces.addAll(of(candidate, Aspect.DISPUTED_ALIKE, "evidence.wording.alike"));
        return pieces;
    }

    private List<Evidence> of(Candidacy candidate, Aspect aspect, String key) {
        return candidate.evidence(
                this,
                finding -> finding.aspect() == aspect
                        && !Habit.isFact(candidate.inquiry().kind(finding.column())),
                key);
    }
}
