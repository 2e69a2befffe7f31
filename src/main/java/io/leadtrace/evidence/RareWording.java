package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.List;

/** Wordings that unrelated lists put otherwise. */
final class RareWording implements EvidenceType {
    @Override
    public String name() {
        return "rare-wording";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return candidate.evidence(
                this,
                finding -> finding.aspect() == Aspect.DISPUTED
                        && !Habit.isFact(candidate.inquiry().kind(finding.column())),
                "evidence.wording");
    }
}
