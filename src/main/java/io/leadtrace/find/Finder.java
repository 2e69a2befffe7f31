package io.leadtrace.find;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.table.ReadOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds a phone number, name, id or address in lists, under any of its spellings. */
public final class Finder {
    private Finder() {}

    /**
     * Finds values.
     *
     * @param corpus the lists
     * @param values what is asked for, none blank
     * @param options how the files of the hits are read again to show, masked, what they hold
     */
    public static Finding find(Corpus corpus, List<String> values, ReadOptions options) {
        List<Finding.Sought> sought = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            sought.add(ask(corpus, new Question(values.get(i), corpus), i, places));
        }
        Map<RowKey, List<Finding.Held>> held = held(corpus, places, options);
        List<Finding.Hit> hits = places.stream()
                .map(place -> hit(corpus, place, held.getOrDefault(place.key(), List.of())))
                .toList();
        return new Finding(Finding.SCHEMA, sought, hits, corpus.problems());
    }

    /** A row of a list, as its file counts it. */
    record RowKey(int list, long line) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byList = Integer.compare(list, other.list);
            return byList != 0 ? byList : Long.compare(line, other.line);
        }
    }

    private record Place(int sought, RowKey key, int column, String kind, String how) {}

    private static Finding.Sought ask(Corpus corpus, Question question, int index, List<Place> places) {
        Set<Integer> lists = new LinkedHashSet<>();
        Set<RowKey> rows = new LinkedHashSet<>();
        corpus.session()
                .query(
                        new SqlStep(
                                "find",
                                "SELECT list, line, col, kind, MIN(how) FROM (SELECT list, line, col, kind, "
                                        + question.how()
                                        + " AS how FROM cells) WHERE how IS NOT NULL GROUP BY list, line, col, kind"
                                        + " ORDER BY list, line, col"),
                        row -> {
                            RowKey key = new RowKey((int) row.number(0), row.number(1));
                            lists.add(key.list());
                            if (rows.add(key) && rows.size() <= Finding.MOST) {
                                places.add(new Place(index, key, (int) row.number(2), row.text(3), row.text(4)));
                            }
                        });
        return new Finding.Sought(question.value(), question.kinds(), lists.size(), rows.size());
    }

    /** What the rows of the places hold, by row. */
    private static Map<RowKey, List<Finding.Held>> held(Corpus corpus, List<Place> places, ReadOptions options) {
        Map<RowKey, List<Finding.Held>> held = new TreeMap<>();
        Map<String, Map<Integer, Set<Long>>> wanted = new TreeMap<>();
        for (Place place : places) {
            ContactList list = corpus.lists().get(place.key().list());
            wanted.computeIfAbsent(list.file().path(), path -> new TreeMap<>())
                    .computeIfAbsent(list.id(), id -> new LinkedHashSet<>())
                    .add(place.key().line());
        }
        wanted.forEach((path, rows) -> SecondReading.of(corpus, path, rows, options, held));
        return held;
    }

    private static Finding.Hit hit(Corpus corpus, Place place, List<Finding.Held> holds) {
        ContactList list = corpus.lists().get(place.key().list());
        List<ColumnProfile> columns = list.profile().columns();
        String header =
                place.column() < columns.size() ? columns.get(place.column()).header() : "";
        return new Finding.Hit(
                place.sought(),
                corpus.label(list),
                list.file().path(),
                list.head().index(),
                place.key().line(),
                place.column(),
                header,
                place.kind(),
                place.how(),
                holds);
    }
}
