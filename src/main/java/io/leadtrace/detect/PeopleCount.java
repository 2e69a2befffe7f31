package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
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
        /** The hash of the first value in the cell that could be true; 0 for none. */
        long of(PersonRow row) {
            return row.identity(column, kind, seed);
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

    void add(PersonRow row) {
        for (Cell cell : identifying) {
            long person = cell.of(row);
            if (person != 0) {
                tally.identified(person, row.texts(rowNumbers), held.of(row));
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

    private void otherWays(PersonRow row, Cell strongest, long person) {
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

    private static long first(List<Cell> cells, PersonRow row) {
        for (Cell cell : cells) {
            long hash = cell.of(row);
            if (hash != 0) {
                return hash;
            }
        }
        return 0;
    }

    /** The hash of several cells together; 0 where there are none or one of them has no value. */
    private static long all(List<Cell> cells, PersonRow row) {
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
        return one == 0 ? other : DistinctCount.mixed(one, other);
    }

    /** Why a row tells nobody: {@code MASKED} and {@code INVALID}, in this order, or {@code NONE}. */
    private Likeness worst(PersonRow row) {
        Likeness worst = Likeness.NONE;
        for (Cell cell : identifying) {
            Likeness likeness = row.examine(cell.column(), cell.kind());
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
