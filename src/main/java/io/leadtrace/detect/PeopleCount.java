package io.leadtrace.detect;

import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Counts the people of a table: rows that share their strongest identifying value are one. One thread. */
final class PeopleCount {
    /** What tells a person, the strongest first. */
    private static final List<String> IDENTIFYING =
            List.of("national-id", "phone", "passport", "email", "bank-card", "wechat", "qq", "person-name");

    private static final int EXACT = 1_000_000;

    private final DistinctCount all;
    private final DistinctCount here = new DistinctCount(EXACT);
    private final List<ColumnProfile> identifying = new ArrayList<>();
    private long unknown;

    PeopleCount(Profile profile, DistinctCount all) {
        this.all = all;
        for (String kind : IDENTIFYING) {
            profile.columns().stream().filter(c -> c.kind().equals(kind)).forEach(identifying::add);
        }
    }

    static DistinctCount everywhere() {
        return new DistinctCount(EXACT);
    }

    void add(Row row) {
        for (ColumnProfile column : identifying) {
            String text = row.reveal(column.index());
            if (!text.isEmpty()) {
                String canonical = PiiKinds.named(column.kind())
                        .canonical(PiiKinds.named(column.kind()).split(text).get(0));
                if (!canonical.isEmpty()) {
                    here.add(column.kind() + canonical);
                    all.add(column.kind() + canonical);
                    return;
                }
            }
        }
        unknown++;
    }

    long count() {
        return here.count() + unknown;
    }

    long unknown() {
        return unknown;
    }
}
