package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Findings of a candidate's wording as evidence: a sentence each, its own weight, and the rows that show it. */
final class WordingEvidence {
    /** A finding of less weight than this, either way and as a natural logarithm, says nothing. */
    private static final double LEAST = 0.05;

    private WordingEvidence() {}

    /** Some findings, the weightiest first. */
    static List<Evidence> of(
            Candidacy candidate, EvidenceType type, Predicate<Wording.Finding> which, String sentence) {
        Wording wording = candidate.wording();
        return wording.findings().stream()
                .filter(which)
                .filter(finding -> Math.abs(finding.weight()) > LEAST)
                .sorted(Comparator.comparingDouble(finding -> -Math.abs(finding.weight())))
                .map(finding -> new Evidence(
                        type.name(),
                        Message.of(
                                sentence,
                                candidate.inquiry().column(finding.column()),
                                finding.agreeing(),
                                finding.compared(),
                                finding.strangers()),
                        finding.weight() / Math.log(10),
                        candidate.exhibits(finding.column(), wording.rows(finding, finding.weight() > 0))))
                .toList();
    }

    /**
     * What unrelated lists dispute.
     *
     * @param facts of columns of facts, or of the others
     * @param alike the sentence where lists of the same habits dispute it
     */
    static List<Evidence> disputed(
            Candidacy candidate, EvidenceType type, boolean facts, String sentence, String alike) {
        return Stream.of(Wording.Aspect.DISPUTED, Wording.Aspect.DISPUTED_ALIKE)
                .flatMap(aspect -> of(
                        candidate,
                        type,
                        finding -> finding.aspect() == aspect
                                && Habit.isFact(candidate.inquiry().kind(finding.column())) == facts,
                        aspect == Wording.Aspect.DISPUTED ? sentence : alike)
                        .stream())
                .toList();
    }
}
