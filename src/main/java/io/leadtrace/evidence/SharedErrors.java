package io.leadtrace.evidence;

import java.util.List;

/** Facts in which unrelated lists contradict the candidate: errors and outdated values, which only a copy shares. */
final class SharedErrors implements EvidenceType {
    @Override
    public String name() {
        return "shared-errors";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        return WordingEvidence.disputed(candidate, this, true, "evidence.errors", "evidence.errors.alike");
    }
}
