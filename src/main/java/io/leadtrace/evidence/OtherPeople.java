package io.leadtrace.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links between two people who share a number, a flat or a deed, or a name and an employer: the rows of couples and
 * namesakes say nothing of copying, and among rows that were not copied they look as if those of one person each had been.
 */
final class OtherPeople {
    /** More names than these are not mistyped. */
    private static final double MISTYPED = 0.06;

    /** Agree between the rows of one person and hardly between those of a household. */
    private static final Set<String> PERSONAL =
            Set.of("national-id", "birth-date", "email", "passport", "bank-card", "employer");

    /** Differ between the rows of two people, however badly typed. */
    private static final Set<String> TELLING = Set.of("national-id", "birth-date", "email", "passport", "gender");

    private static final Set<String> NUMBER = Set.of("phone");

    private final Cells leak;
    private final Cells candidate;
    private final int[] rows;
    private final List<ColumnPair> columns;
    private final String[] how;

    private OtherPeople(Cells leak, Cells candidate, int[] rows, String[] how, List<ColumnPair> columns) {
        this.how = how;
        this.leak = leak;
        this.candidate = candidate;
        this.rows = rows;
        this.columns = columns;
    }

    /** Takes the links of other people out of {@code rows}; returns whether there were any. */
    static boolean unlink(Cells leak, Cells candidate, int[] rows, String[] how, List<ColumnPair> columns) {
        OtherPeople others = new OtherPeople(leak, candidate, rows, how, columns);
        boolean namesakes = others.namesakes();
        return others.couples() || namesakes;
    }

    /** Rows linked by a name and something else whose numbers differ, and which nothing else holds together. */
    private boolean namesakes() {
        boolean any = false;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0 && how[row].startsWith("name+")) {
                Set<String> more = new HashSet<>(PERSONAL);
                more.addAll(List.of("address", "property-record", "unit"));
                more.remove(how[row].substring("name+".length()));
                if (says(row, NUMBER, false) && !says(row, NUMBER, true) && !says(row, more, true)) {
                    rows[row] = -1;
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean couples() {
        int names = -1;
        for (int column = 0; column < columns.size() && names < 0; column++) {
            ColumnPair pair = columns.get(column);
            boolean both = pair.exists()
                    && leak.columns().get(column).kind().equals(Cells.PERSON_NAME)
                    && candidate.columns().get(pair.column()).kind().equals(Cells.PERSON_NAME);
            names = both ? column : -1;
        }
        if (names < 0) {
            return false;
        }
        List<Integer> others = new ArrayList<>();
        int linked = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                linked++;
                if (!leak.sameName(names, row, candidate, columns.get(names).column(), rows[row])) {
                    others.add(row);
                }
            }
        }
        boolean many = others.size() > 3 && others.size() > MISTYPED * linked;
        others.removeIf(row -> says(row, PERSONAL, true) || !many && !says(row, TELLING, false));
        others.forEach(row -> rows[row] = -1);
        return !others.isEmpty();
    }

    /** Whether some column of the kinds agrees, or differs, in a linked row. */
    private boolean says(int row, Set<String> kinds, boolean agree) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).exists()
                    && kinds.contains(leak.columns().get(column).kind())) {
                Level level =
                        leak.level(column, row, candidate, columns.get(column).column(), rows[row]);
                if (level.bothFilled() && (agree ? level.agrees() : level == Level.DIFFERENT)) {
                    return true;
                }
            }
        }
        return false;
    }
}
