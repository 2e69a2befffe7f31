package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.List;

/** Values that are the same to the letter where they could be written in several ways. */
final class SameText implements EvidenceType {
    @Override
    public String name() {
        return "same-text";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return WordingEvidence.of(candidate, this, finding -> finding.aspect() == Aspect.TEXT, "evidence.text");
    }
}
