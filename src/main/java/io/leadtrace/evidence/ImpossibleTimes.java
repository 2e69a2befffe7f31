package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A candidate's file that was made after the leak's was last changed cannot be what the leak was taken from. */
final class ImpossibleTimes implements EvidenceType {
    /** As a power of ten. Dates of files are easily wrong, and an old list is often saved anew. */
    private static final double WEIGHT = -0.3;

    @Override
    public String name() {
        return "impossible-times";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        Instant leaked = time(FileProperties.properties(inquiry, inquiry.leak()).get("modified"));
        Instant made =
                time(FileProperties.properties(inquiry, candidate.cells()).get("created"));
        return leaked == null || made == null || !made.isAfter(leaked)
                ? List.of()
                : List.of(new Evidence(
                        name(), Message.of("evidence.times", made.toString(), leaked.toString()), WEIGHT, List.of()));
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
