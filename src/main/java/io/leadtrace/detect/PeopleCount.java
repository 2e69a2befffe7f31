package io.leadtrace.detect;

import io.leadtrace.detect.PeopleTally.Way;
import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.Likeness;
import java.util.ArrayList;
import java.util.List;

/** Counts the people of a table: rows that share their strongest identifying value are one. One thread. */
final class PeopleCount {
    private static final List<String> WHOLE_NAME = List.of("person-name");

    /** What tells a person better than a name, the strongest first. */
    private static final List<String> BETTER =
            List.of("national-id", "phone", "passport", "email", "bank-card", "wechat", "qq");

    private static final List<String> NAME_IN_TWO = List.of("last-name", "first-name");
    private static final List<String> ADDRESS = List.of("address", "street");
    private static final List<String> ROOM = List.of("estate", "unit");
    private static final List<List<String>> TELLING = List.of(BETTER, WHOLE_NAME, NAME_IN_TWO, ADDRESS, ROOM);

    private final PeopleTally tally = new PeopleTally();

    /** The columns people are told by, the strongest first. */
    private final List<Integer> better;

    private final List<Integer> names;
    private final List<Integer> ids;
    private final List<Integer> phones;

    /** The columns that together are a whole name, and an address. */
    private final List<Integer> name;

    private final List<Integer> address;
    private final HeldKinds held;

    PeopleCount(Profile profile, RuleSet rules) {
        held = new HeldKinds(profile, rules);
        better = columns(profile, BETTER);
        names = columns(profile, WHOLE_NAME);
        ids = columns(profile, List.of("national-id"));
        phones = columns(profile, List.of("phone"));
        name = either(names, columns(profile, NAME_IN_TWO));
        address = either(columns(profile, ADDRESS), columns(profile, ROOM));
    }

    private static List<Integer> columns(Profile profile, List<String> kinds) {
        List<Integer> columns = new ArrayList<>();
        for (String kind : kinds) {
            profile.columns().stream()
                    .filter(column -> column.kind().equals(kind))
                    .forEach(column -> columns.add(column.index()));
        }
        return columns;
    }

    private static List<Integer> either(List<Integer> one, List<Integer> other) {
        return one.isEmpty() ? other : one.subList(0, 1);
    }

    /** Whether people are told by the values of a kind. */
    static boolean tellsBy(String kind) {
        return TELLING.stream().anyMatch(kinds -> kinds.contains(kind));
    }

    /** Counts the rows of a batch, of which the columns are known; by loops over one column each, as such loops are quick. */
    void add(Batch batch) {
        long[] named = together(name, batch);
        long[] places = together(address, batch);
        long[] byPhone = first(phones, batch);
        long[] people = first(better, batch);
        long[] byName = new long[batch.size()];
        long[] byNameAndPhone = new long[batch.size()];
        long[] byNameAndPlace = new long[batch.size()];
        long[] whole = first(names, batch);
        for (int row = 0; row < people.length; row++) {
            if (people[row] == 0) {
                people[row] = whole[row];
                byName[row] = whole[row] == 0 ? 0 : named[row];
            }
            if (people[row] != 0 && named[row] != 0) {
                byNameAndPhone[row] = byPhone[row] == 0 ? 0 : DistinctCount.mixed(named[row], byPhone[row]);
                byNameAndPlace[row] = places[row] == 0 ? 0 : DistinctCount.mixed(named[row], places[row]);
            }
        }
        tally.identified(people, batch.texts(), held.of(batch));
        tally.also(Way.NATIONAL_ID, first(ids, batch));
        tally.also(Way.PHONE, byPhone);
        tally.also(Way.NAME_ONLY, byName);
        tally.also(Way.NAME_AND_PHONE, byNameAndPhone);
        tally.also(Way.NAME_AND_ADDRESS, byNameAndPlace);
        for (int row = 0; row < people.length; row++) {
            if (people[row] == 0) {
                nobody(batch, row);
            }
        }
    }

    /** Of each row the first of several columns' identities; 0 where none has one. */
    private static long[] first(List<Integer> columns, Batch batch) {
        long[] rows = new long[batch.size()];
        for (int column : columns) {
            batch.column(column).identify(rows);
        }
        return rows;
    }

    /** Of each row the hash of several cells together; 0 where there are none or one of them has no value. */
    private static long[] together(List<Integer> columns, Batch batch) {
        long[] rows = new long[batch.size()];
        for (int row = 0; row < rows.length; row++) {
            long together = 0;
            for (int column : columns) {
                long hash = batch.column(column).identity(row);
                if (hash == 0) {
                    together = 0;
                    break;
                }
                together = together == 0 ? hash : DistinctCount.mixed(together, hash);
            }
            rows[row] = together;
        }
        return rows;
    }

    /** Counts why a row tells nobody. */
    private void nobody(Batch batch, int row) {
        boolean invalid = false;
        for (List<Integer> columns : List.of(better, names)) {
            for (int column : columns) {
                Likeness likeness = batch.column(column).likeness(row);
                if (likeness == Likeness.MASKED) {
                    tally.masked();
                    return;
                }
                invalid |= likeness == Likeness.INVALID;
            }
        }
        if (invalid) {
            tally.invalid();
        } else {
            tally.notIdentifying();
        }
    }

    /** All that was counted so far. */
    PeopleTally tally() {
        return tally;
    }
}
