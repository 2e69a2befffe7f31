package io.leadtrace.redact;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The first reading: where the tables lie, what their columns hold, and which names must not show anywhere else. */
final class Survey implements ProfiledVisitor {
    /** So many rows must share a text of no known kind before it may stay. */
    private static final int CROWD = 5;

    /** A column with more different texts holds no categories. */
    private static final int MOST_TEXTS = 5_000;

    private static final int LONGEST_CATEGORY = 40;
    private static final Set<String> WHOLE = Set.of("person-name", "child-name", "salesperson");
    private static final Set<String> PARTS = Set.of("first-name", "last-name");

    private final List<Area> areas = new ArrayList<>();
    private final Names names = new Names();

    List<Area> areas() {
        return areas;
    }

    /** The names that stand in columns of names. */
    Names names() {
        return names;
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        return new Rows(
                head, profile.columns().stream().map(ColumnProfile::kind).toList());
    }

    private final class Rows implements RowVisitor {
        private final TableHead head;
        private final List<String> kinds;
        private final int first;
        private final int last;
        private final List<Map<String, Integer>> texts;
        private long from = Long.MAX_VALUE;
        private long to;

        Rows(TableHead head, List<String> kinds) {
            this.head = head;
            this.kinds = kinds;
            first = kinds.indexOf("first-name");
            last = kinds.indexOf("last-name");
            texts = kinds.stream()
                    .map(kind -> (Map<String, Integer>) new HashMap<String, Integer>())
                    .toList();
        }

        @Override
        public void row(Row row, RowRole role) {
            if (role == RowRole.TITLE || role == RowRole.HEADER) {
                return;
            }
            from = Math.min(from, row.number());
            to = Math.max(to, row.number());
            for (int column = 0; column < kinds.size(); column++) {
                cell(kinds.get(column), texts.get(column), row.reveal(column).strip());
            }
            if (first >= 0 && last >= 0) {
                names.add((row.reveal(last).strip() + " " + row.reveal(first).strip()).strip());
            }
        }

        private void cell(String kind, Map<String, Integer> counts, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (WHOLE.contains(kind) || PARTS.contains(kind)) {
                names.add(text);
            }
            if (!Cover.isCovered(kind) && counts.size() <= MOST_TEXTS && text.length() <= LONGEST_CATEGORY) {
                counts.merge(text, 1, Integer::sum);
            }
        }

        @Override
        public void end() {
            List<Set<String>> shared = texts.stream()
                    .map(counts -> counts.size() > MOST_TEXTS
                            ? Set.<String>of()
                            : counts.entrySet().stream()
                                    .filter(count -> count.getValue() >= CROWD)
                                    .map(Map.Entry::getKey)
                                    .collect(Collectors.toSet()))
                    .toList();
            areas.add(new Area(head.name(), from, to, head.headers(), kinds, shared));
        }
    }
}
