package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.Likeness;
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
    private static final List<List<String>> TELLING = List.of(IDENTIFYING, WHOLE_NAME, NAME_IN_TWO, ADDRESS, ROOM);

    private final PeopleTally tally = new PeopleTally();
    private final List<Column> identifying;
    private final List<Column> ids;
    private final List<Column> phones;
    private final List<Column> name;
    private final List<Column> address;
    private final HeldKinds held;

    /** A column and the name of the kind it holds. */
    private record Column(int index, String kind) {}

    PeopleCount(Profile profile, RuleSet rules) {
        held = new HeldKinds(profile, rules);
        identifying = columns(profile, IDENTIFYING);
        ids = columns(profile, List.of("national-id"));
        phones = columns(profile, List.of("phone"));
        name = either(columns(profile, WHOLE_NAME), columns(profile, NAME_IN_TWO));
        address = either(columns(profile, ADDRESS), columns(profile, ROOM));
    }

    private static List<Column> columns(Profile profile, List<String> kinds) {
        List<Column> columns = new ArrayList<>();
        for (String kind : kinds) {
            profile.columns().stream()
                    .filter(column -> column.kind().equals(kind))
                    .forEach(column -> columns.add(new Column(column.index(), kind)));
        }
        return columns;
    }

    private static List<Column> either(List<Column> one, List<Column> other) {
        return one.isEmpty() ? other : one.subList(0, 1);
    }

    /** Whether people are told by the values of a kind. */
    static boolean tellsBy(String kind) {
        return TELLING.stream().anyMatch(kinds -> kinds.contains(kind));
    }

    /** Counts the rows of a batch, of which the columns are known. */
    void add(Batch batch) {
        BatchRow row = new BatchRow(batch);
        for (int place = 0; place < batch.size(); place++) {
            row.at(place);
            add(row);
        }
    }

    void add(PersonRow row) {
        for (Column column : identifying) {
            long person = row.identity(column.index());
            if (person != 0) {
                tally.identified(person, row.texts(), held.of(row));
                otherWays(row, column, person);
                return;
            }
        }
        switch (worst(row)) {
            case MASKED -> tally.masked();
            case INVALID -> tally.invalid();
            default -> tally.notIdentifying();
        }
    }

    private void otherWays(PersonRow row, Column strongest, long person) {
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
        if (strongest.kind().equals("person-name")) {
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

    private static long first(List<Column> columns, PersonRow row) {
        for (Column column : columns) {
            long hash = row.identity(column.index());
            if (hash != 0) {
                return hash;
            }
        }
        return 0;
    }

    /** The hash of several cells together; 0 where there are none or one of them has no value. */
    private static long all(List<Column> columns, PersonRow row) {
        long together = 0;
        for (Column column : columns) {
            long hash = row.identity(column.index());
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
        for (Column column : identifying) {
            Likeness likeness = row.examine(column.index());
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
