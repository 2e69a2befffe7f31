package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.Likeness;
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

    private static final List<String> WHOLE_NAME = List.of("person-name");
    private static final List<String> NAME_IN_TWO = List.of("last-name", "first-name");
    private static final List<String> ADDRESS = List.of("address", "street");
    private static final List<String> ROOM = List.of("estate", "unit");

    private final PeopleTally tally = new PeopleTally();
    private final List<Cell> identifying;
    private final List<Cell> ids;
    private final List<Cell> phones;
    private final List<Cell> name;
    private final List<Cell> address;
    private final List<Integer> rowNumbers;
    private final HeldKinds held;

    /** A column, the kind it holds, and what sets hashes of the kind apart from those of others. */
    private record Cell(int column, PiiKind kind, long seed) {
        /** The hash of the first value in the cell; 0 where it has none that could be true. */
        long of(Row row) {
            String text = row.reveal(column);
            String canonical =
                    text.isEmpty() ? "" : kind.canonical(kind.split(text).get(0));
            return canonical.isEmpty() ? 0 : DistinctCount.hash(seed, canonical);
        }
    }

    PeopleCount(Profile profile, RuleSet rules, LocalDate day) {
        held = new HeldKinds(profile, rules, day);
        identifying = cells(profile, IDENTIFYING);
        ids = cells(profile, List.of("national-id"));
        phones = cells(profile, List.of("phone"));
        name = either(cells(profile, WHOLE_NAME), cells(profile, NAME_IN_TWO));
        address = either(cells(profile, ADDRESS), cells(profile, ROOM));
        rowNumbers = profile.columns().stream()
                .filter(column -> column.kind().equals("row-number"))
                .map(ColumnProfile::index)
                .toList();
    }

    private static List<Cell> cells(Profile profile, List<String> kinds) {
        List<Cell> cells = new ArrayList<>();
        for (String kind : kinds) {
            profile.columns().stream()
                    .filter(column -> column.kind().equals(kind))
                    .forEach(column ->
                            cells.add(new Cell(column.index(), PiiKinds.named(kind), DistinctCount.hash(kind))));
        }
        return cells;
    }

    private static List<Cell> either(List<Cell> one, List<Cell> other) {
        return one.isEmpty() ? other : one.subList(0, 1);
    }

    void add(Row row) {
        for (Cell cell : identifying) {
            long person = cell.of(row);
            if (person != 0) {
                tally.identified(person, text(row), held.of(row));
                otherWays(row, cell, person);
                return;
            }
        }
        switch (worst(row)) {
            case MASKED -> tally.masked();
            case INVALID -> tally.invalid();
            default -> tally.notIdentifying();
        }
    }

    private void otherWays(Row row, Cell strongest, long person) {
        long id = ids.contains(strongest) ? person : first(ids, row);
        if (id != 0) {
            tally.also(PeopleTally.Way.NATIONAL_ID, id);
        }
        long phone = phones.contains(strongest) ? person : first(phones, row);
        if (phone != 0) {
            tally.also(PeopleTally.Way.PHONE, phone);
        }
        long named = all(name, row);
        if (named == 0) {
            return;
        }
        if (strongest.kind().name().equals("person-name")) {
            tally.also(PeopleTally.Way.NAME_ONLY, named);
        }
        if (phone != 0) {
            tally.also(PeopleTally.Way.NAME_AND_PHONE, mixed(named, phone));
        }
        long place = all(address, row);
        if (place != 0) {
            tally.also(PeopleTally.Way.NAME_AND_ADDRESS, mixed(named, place));
        }
    }

    private static long first(List<Cell> cells, Row row) {
        for (Cell cell : cells) {
            long hash = cell.of(row);
            if (hash != 0) {
                return hash;
            }
        }
        return 0;
    }

    /** The hash of several cells together; 0 where there are none or one of them has no value. */
    private static long all(List<Cell> cells, Row row) {
        long together = 0;
        for (Cell cell : cells) {
            long hash = cell.of(row);
            if (hash == 0) {
                return 0;
            }
            together = mixed(together, hash);
        }
        return together;
    }

    private static long mixed(long one, long other) {
        return one == 0 ? other : Long.rotateLeft(one, 21) * 0x9E3779B97F4A7C15L + other;
    }

    private long text(Row row) {
        long hash = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.reveal(column);
            if (!text.isEmpty() && !rowNumbers.contains(column)) {
                hash = DistinctCount.hash(hash + column, text);
            }
        }
        return hash;
    }

    /** Why a row tells nobody: {@code MASKED} and {@code INVALID}, in this order, or {@code NONE}. */
    private Likeness worst(Row row) {
        Likeness worst = Likeness.NONE;
        for (Cell cell : identifying) {
            String text = row.reveal(cell.column());
            Likeness likeness = text.isBlank() ? Likeness.NONE : cell.kind().examine(text);
            if (likeness == Likeness.MASKED) {
                return likeness;
            }
            worst = likeness == Likeness.INVALID ? likeness : worst;
        }
        return worst;
    }

    /** All that was counted so far. */
    PeopleTally tally() {
        return tally;
    }
}
