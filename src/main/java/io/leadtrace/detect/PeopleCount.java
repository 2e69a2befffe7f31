package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the people of a table: rows that share their strongest identifying value are one. One thread. */
final class PeopleCount {
    /** What tells a person, the strongest first. */
    private static final List<String> IDENTIFYING =
            List.of("national-id", "phone", "passport", "email", "bank-card", "wechat", "qq", "person-name");

    private static final int EXACT = 1_000_000;

    private final DistinctCount distinct = new DistinctCount(EXACT);
    private final List<Identifying> identifying = new ArrayList<>();
    private final KnownPeople known = new KnownPeople();
    private final HeldKinds held;
    private long unknown;

    private record Identifying(int column, PiiKind kind, long seed) {}

    PeopleCount(Profile profile, RuleSet rules, LocalDate day) {
        held = new HeldKinds(profile, rules, day);
        for (String kind : IDENTIFYING) {
            profile.columns().stream()
                    .filter(column -> column.kind().equals(kind))
                    .forEach(column -> identifying.add(
                            new Identifying(column.index(), PiiKinds.named(kind), DistinctCount.hash(kind))));
        }
    }

    static DistinctCount everywhere() {
        return new DistinctCount(EXACT);
    }

    void add(Row row) {
        for (Identifying one : identifying) {
            String text = row.reveal(one.column());
            if (!text.isEmpty()) {
                String canonical = one.kind().canonical(one.kind().split(text).get(0));
                if (!canonical.isEmpty()) {
                    long person = DistinctCount.hash(one.seed(), canonical);
                    distinct.add(person);
                    known.add(person, held.of(row));
                    return;
                }
            }
        }
        unknown++;
    }

    /** Adds the people with something to tell them by to those of other tables. */
    void addTo(DistinctCount everywhere) {
        everywhere.addAll(distinct);
    }

    /** What is known of the people with something to tell them by. */
    KnownPeople known() {
        return known;
    }

    long count() {
        return distinct.count() + unknown;
    }

    long unknown() {
        return unknown;
    }
}
