package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.List;

/** Columns of the leak that the candidate has but in other words: it cannot have supplied them. */
final class ColumnSupply implements EvidenceType {
    @Override
    public String name() {
        return "column-supply";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        List<Evidence> found = new ArrayList<>();
        for (int column = 0; column < inquiry.columns(); column++) {
            ColumnPair pair = candidate.columns().get(column);
            if (!pair.exists()) {
                found.add(new Evidence(
                        name(), Message.of("evidence.column.missing", inquiry.column(column)), 0, List.of()));
            } else if (!candidate.supplies(column) && pair.compared() > 0) {
                found.add(new Evidence(
                        name(),
                        Message.of("evidence.column.other", inquiry.column(column), pair.agreeing(), pair.compared()),
                        Math.log10(1 - Wording.supplied(inquiry.kind(column))),
                        candidate.exhibits(column, differing(candidate, column))));
            }
        }
        return found;
    }

    private static int[] differing(Candidacy candidate, int column) {
        return java.util.stream.IntStream.range(0, candidate.inquiry().rows())
                .filter(row -> candidate.differs(column, row))
                .limit(Evidence.MOST_EXHIBITS)
                .toArray();
    }
}
