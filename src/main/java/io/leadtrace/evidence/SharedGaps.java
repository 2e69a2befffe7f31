package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import java.util.List;

/** Cells that are empty in both lists, or empty in the candidate and filled in the leak. */
final class SharedGaps implements EvidenceType {
    @Override
    public String name() {
        return "shared-gaps";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return WordingEvidence.of(candidate, this, finding -> finding.aspect() == Aspect.GAP, "evidence.gaps");
    }
}
