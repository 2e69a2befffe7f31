package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.List;
import java.util.stream.IntStream;

/** People of the leak that this candidate holds and no other list at hand does. */
final class ExclusiveRows implements EvidenceType {
    @Override
    public String name() {
        return "exclusive-rows";
    }

    /** Without weight of its own: what these rows are worth is in the shares and in the wording. */
    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        int[] own = IntStream.range(0, inquiry.rows())
                .filter(candidate::holds)
                .filter(row -> inquiry.candidates().stream().noneMatch(other -> other != candidate && other.holds(row)))
                .toArray();
        return own.length == 0
                ? List.of()
                : List.of(new Evidence(
                        name(),
                        Message.of("evidence.exclusive", own.length, inquiry.rows()),
                        0,
                        candidate.exhibits(
                                -1,
                                IntStream.of(own).limit(Evidence.MOST_EXHIBITS).toArray())));
    }
}
