package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.List;

/** Values that agree, weighed by how often strangers agree on them. */
final class SharedValues implements EvidenceType {
    @Override
    public String name() {
        return "shared-values";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return WordingEvidence.of(
                candidate,
                this,
                finding -> finding.aspect() == Aspect.ALONE || finding.aspect() == Aspect.CONFIRMED,
                "evidence.values");
    }
}
