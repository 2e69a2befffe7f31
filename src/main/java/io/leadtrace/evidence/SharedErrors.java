package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.ArrayList;
import java.util.List;

/** Facts in which unrelated lists contradict the candidate: errors and outdated values, which only a copy shares. */
final class SharedErrors implements EvidenceType {
    @Override
    public String name() {
        return "shared-errors";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        List<Evidence> pieces = new ArrayList<>(of(candidate, Aspect.DISPUTED, "evidence.errors"));
        pieces.addAll(of(candidate, Aspect.DISPUTED_ALIKE, "evidence.errors.alike"));
        return pieces;
    }

    private List<Evidence> of(Candidacy candidate, Aspect aspect, String key) {
        return candidate.evidence(
                this,
                finding -> finding.aspect() == aspect
                        && Habit.isFact(candidate.inquiry().kind(finding.column())),
                key);
    }
}
