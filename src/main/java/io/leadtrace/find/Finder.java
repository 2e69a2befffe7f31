package io.leadtrace.find;

import io.leadtrace.casefile.SecondReading;
import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.SecretText;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        List<Place> covered = new ArrayList<>();
        List<Question> questions =
                values.stream().map(value -> new Question(value, corpus)).toList();
        for (int i = 0; i < values.size(); i++) {
            sought.add(ask(corpus, questions.get(i), i, places));
            behind(corpus, questions.get(i), i, covered);
        }
        Set<String> unread = new TreeSet<>();
        places.addAll(fitting(corpus, questions, sought, places, covered, options));
        Map<RowKey, List<Finding.Held>> held = held(corpus, places, options, unread);
        List<Finding.Hit> hits = places.stream()
                .map(place -> hit(corpus, place, held.getOrDefault(place.key(), List.of())))
                .toList();
        return new Finding(Finding.SCHEMA, sought, hits, List.of(), List.copyOf(unread), corpus.problems());
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
        corpus.session().query(new SqlStep("find", sql(question, corpus)), row -> {
            RowKey key = new RowKey((int) row.number(0), row.number(1));
            lists.add(key.list());
            if (rows.add(key) && rows.size() <= Finding.MOST) {
                places.add(new Place(index, key, (int) row.number(2), row.text(3), row.text(4)));
            }
        });
        return new Finding.Sought(question.value(), question.kinds(), lists.size(), rows.size(), 0);
    }

    private static void behind(Corpus corpus, Question question, int index, List<Place> covered) {
        if (question.mayStandBehind() == null) {
            return;
        }
        corpus.session()
                .query(
                        new SqlStep(
                                "find covered",
                                "SELECT list, line, col, kind FROM "
                                        + corpus.cellsOf(corpus.mayHoldCovered(question.cover())) + " c WHERE "
                                        + question.mayStandBehind()
                                        + " ORDER BY list, line, col LIMIT " + Finding.MOST),
                        row -> covered.add(new Place(
                                index,
                                new RowKey((int) row.number(0), row.number(1)),
                                (int) row.number(2),
                                row.text(3),
                                "maybe")));
    }

    /** Covered names that show a character of the given name, or stand in a row with another value; all are counted. */
    private static List<Place> fitting(
            Corpus corpus,
            List<Question> questions,
            List<Finding.Sought> sought,
            List<Place> certain,
            List<Place> covered,
            ReadOptions options) {
        Map<RowKey, List<Finding.Held>> held = held(corpus, covered, options, new TreeSet<>());
        List<Place> fitting = new ArrayList<>();
        long[] maybe = new long[questions.size()];
        for (Place place : covered) {
            boolean together = certain.stream()
                    .anyMatch(other -> other.key().equals(place.key()) && other.sought() != place.sought());
            CoveredName.Fit fit = held.getOrDefault(place.key(), List.of()).stream()
                    .filter(cell -> cell.column() == place.column() && cell.text() != null)
                    .map(cell ->
                            questions.get(place.sought()).name().of(cell.text().reveal()))
                    .findFirst()
                    .orElse(CoveredName.Fit.SURNAME);
            if (fit == CoveredName.Fit.NOT) {
                continue;
            }
            maybe[place.sought()]++;
            if (together || fit == CoveredName.Fit.GIVEN) {
                fitting.add(place);
            }
        }
        sought.replaceAll(one -> one.maybe(maybe[sought.indexOf(one)]));
        return fitting;
    }

    /** The cells that hold a value, the strongest way of each; of a name in two columns, the cell of the last name. */
    private static String sql(Question question, Corpus corpus) {
        Set<Integer> holders = corpus.mayHold(question.wanted());
        String from = corpus.cellsOf(holders);
        String cells = "SELECT list, line, col, kind, " + question.how() + " AS how FROM " + from + " a";
        String names = question.howInTwo() == null
                ? ""
                : " UNION ALL SELECT c.list, c.line, c.col, c.kind, f.how FROM (SELECT list, row, "
                        + question.howInTwo()
                        + " AS how FROM " + corpus.fullNamesOf(holders) + " n) f JOIN " + from
                        + " c ON c.list = f.list AND c.row = f.row"
                        + " AND c.kind = 'last-name' WHERE f.how IS NOT NULL";
        return "SELECT list, line, col, kind, " + strongest() + " FROM (" + cells + names
                + ") WHERE how IS NOT NULL GROUP BY list, line, col, kind ORDER BY list, line, col";
    }

    private static String strongest() {
        return "CASE WHEN bool_or(how = 'same-text') THEN 'same-text' WHEN bool_or(how = 'same-value') THEN 'same-value'"
                + " WHEN bool_or(how = 'same-sound') THEN 'same-sound' ELSE 'masked' END";
    }

    /** What the rows of the places hold, by row; the kinds alone where a file is not at hand. */
    private static Map<RowKey, List<Finding.Held>> held(
            Corpus corpus, List<Place> places, ReadOptions options, Set<String> unread) {
        Map<RowKey, List<Finding.Held>> held = new TreeMap<>();
        Map<Integer, Set<Long>> wanted = new TreeMap<>();
        places.forEach(place -> wanted.computeIfAbsent(place.key().list(), id -> new TreeSet<>())
                .add(place.key().line()));
        SecondReading.of(
                corpus,
                wanted,
                options,
                (list, row) -> held.put(new RowKey(list.id(), row.number()), cells(list, row)));
        wanted.forEach((id, gone) -> {
            gone.removeIf(line -> held.containsKey(new RowKey(id, line)));
            if (!gone.isEmpty()) {
                ContactList list = corpus.lists().get(id);
                unread.add(list.file().path());
                known(corpus, list, gone, held);
            }
        });
        return held;
    }

    private static List<Finding.Held> cells(ContactList list, Row row) {
        List<Finding.Held> cells = new ArrayList<>();
        for (ColumnProfile column : list.profile().columns()) {
            String text = row.reveal(column.index()).strip();
            if (!text.isEmpty()) {
                SecretText secret =
                        new SecretText(text, PiiKinds.named(column.kind()).mask(text));
                cells.add(new Finding.Held(column.index(), column.header(), column.kind(), secret));
            }
        }
        return cells;
    }

    /** What a case knows of rows whose file is not at hand: which columns are filled. */
    private static void known(Corpus corpus, ContactList list, Set<Long> lines, Map<RowKey, List<Finding.Held>> held) {
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        corpus.session()
                .query(
                        new SqlStep(
                                "filled columns",
                                "SELECT DISTINCT line, col, kind FROM " + corpus.cellsOf(List.of(list.id()))
                                        + " WHERE line IN (" + numbers + ") ORDER BY line, col"),
                        row -> held.computeIfAbsent(new RowKey(list.id(), row.number(0)), key -> new ArrayList<>())
                                .add(new Finding.Held(
                                        (int) row.number(1), header(list, (int) row.number(1)), row.text(2), null)));
    }

    private static String header(ContactList list, int column) {
        List<ColumnProfile> columns = list.profile().columns();
        return column < columns.size() ? columns.get(column).header() : "";
    }

    private static Finding.Hit hit(Corpus corpus, Place place, List<Finding.Held> holds) {
        ContactList list = corpus.lists().get(place.key().list());
        return new Finding.Hit(
                place.sought(),
                corpus.label(list),
                list.file().path(),
                list.head().index(),
                place.key().line(),
                place.column(),
                header(list, place.column()),
                place.kind(),
                place.how(),
                holds);
    }
}
