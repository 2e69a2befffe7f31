package io.leadtrace.evidence;

import java.util.List;

/** Wordings that unrelated lists put otherwise. */
final class RareWording implements EvidenceType {
    @Override
    public String name() {
        return "rare-wording";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return WordingEvidence.disputed(candidate, this, false, "evidence.wording", "evidence.wording.alike");
    }
}
