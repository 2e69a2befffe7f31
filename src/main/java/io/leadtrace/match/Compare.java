package io.leadtrace.match;

import io.leadtrace.engine.SqlStep;
import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds every two lists of a corpus against each other. */
public final class Compare {
    /** From this share on a list counts as held by the other, a few rows being misspelt beyond recognition. */
    private static final double HELD = 0.95;

    /** Below this share of both lists, common people are what any two lists of a town have. */
    private static final double ACCIDENT = 0.01;

    private static final String UNRELATED = "unrelated";

    private record Two(int a, int b) {}

    private record Linked(long rowsOfA, long rowsOfB) {}

    private Compare() {}

    /** The overlap of every two lists; makes the table {@code links} with each pair of lists once. */
    public static Comparison compare(Corpus corpus) {
        List<ContactList> lists = corpus.lists();
        Links.makeOnce(corpus, lists.stream().map(ContactList::id).toList());
        Map<Integer, Long> people = people(corpus);
        Map<Two, Linked> linked = linked(corpus);
        List<Comparison.Pair> pairs = new ArrayList<>();
        for (ContactList a : lists) {
            for (ContactList b : lists.subList(a.id() + 1, lists.size())) {
                pairs.add(pair(corpus, a, b, linked.getOrDefault(new Two(a.id(), b.id()), new Linked(0, 0))));
            }
        }
        return new Comparison(
                Comparison.SCHEMA,
                lists.stream()
                        .map(list -> new Comparison.Compared(
                                list.id(),
                                list.file().path(),
                                list.head().index(),
                                list.head().name(),
                                corpus.label(list),
                                list.rows(),
                                people.getOrDefault(list.id(), 0L)))
                        .toList(),
                pairs,
                corpus.problems());
    }

    private static Map<Two, Linked> linked(Corpus corpus) {
        Map<Two, Linked> linked = new HashMap<>();
        corpus.session()
                .query(
                        new SqlStep(
                                "count links",
                                "SELECT a, b, COUNT(DISTINCT row_a), COUNT(DISTINCT row_b) FROM links GROUP BY a, b"),
                        row -> linked.put(
                                new Two((int) row.number(0), (int) row.number(1)),
                                new Linked(row.number(2), row.number(3))));
        return linked;
    }

    /**
     * Those of some lists that share more people with another of them than any two lists of a town do. Makes the table {@code
     * links} of them, each pair of lists once; where there are none it may be missing.
     */
    public static Set<Integer> overlapping(Corpus corpus, Collection<Integer> lists) {
        Set<Integer> overlapping = new TreeSet<>();
        Set<Integer> may = SharedIdentifiers.without(corpus, lists, ACCIDENT);
        if (may.isEmpty()) {
            return overlapping;
        }
        Links.makeOnce(corpus, may);
        linked(corpus).forEach((two, linked) -> {
            double shareOfA =
                    share(linked.rowsOfA(), corpus.lists().get(two.a()).rows());
            double shareOfB =
                    share(linked.rowsOfB(), corpus.lists().get(two.b()).rows());
            if (!relation(shareOfA, shareOfB).equals(UNRELATED)) {
                overlapping.addAll(List.of(two.a(), two.b()));
            }
        });
        return overlapping;
    }

    private static Map<Integer, Long> people(Corpus corpus) {
        Map<Integer, Long> people = new HashMap<>();
        corpus.lists().forEach(list -> people.put(list.id(), list.rows()));
        corpus.session()
                .make(new SqlTable(
                        "strongest_keys",
                        "SELECT k.list, k.row, k.strength, k.d1, k.d2 FROM telling_keys k JOIN (SELECT list, row,"
                                + " MIN(strength) AS strength FROM telling_keys GROUP BY list, row) s"
                                + " ON k.list = s.list AND k.row = s.row AND k.strength = s.strength"));
        corpus.session()
                .query(
                        new SqlStep(
                                "count repeated people",
                                "SELECT k.list, COUNT(DISTINCT k.row) - COUNT(DISTINCT CASE WHEN k.row = p.first"
                                        + " THEN k.row END) FROM strongest_keys k JOIN (SELECT t.list, t.strength, t.d1,"
                                        + " t.d2, MIN(t.row) AS first FROM telling_keys t JOIN (SELECT DISTINCT list,"
                                        + " strength, d1, d2 FROM strongest_keys) u ON t.list = u.list"
                                        + " AND t.strength = u.strength AND t.d1 = u.d1 AND t.d2 = u.d2"
                                        + " GROUP BY t.list, t.strength, t.d1, t.d2) p ON k.list = p.list"
                                        + " AND k.strength = p.strength AND k.d1 = p.d1 AND k.d2 = p.d2"
                                        + " GROUP BY k.list"),
                        row -> people.merge((int) row.number(0), -row.number(1), Long::sum));
        return people;
    }

    private static Comparison.Pair pair(Corpus corpus, ContactList a, ContactList b, Linked linked) {
        double shareOfA = share(linked.rowsOfA(), a.rows());
        double shareOfB = share(linked.rowsOfB(), b.rows());
        long both = Math.min(linked.rowsOfA(), linked.rowsOfB());
        long onlyInA = a.rows() - linked.rowsOfA();
        long onlyInB = b.rows() - linked.rowsOfB();
        return new Comparison.Pair(
                corpus.label(a),
                corpus.label(b),
                both,
                shareOfA,
                shareOfB,
                onlyInA,
                onlyInB,
                share(both, both + onlyInA + onlyInB),
                relation(shareOfA, shareOfB),
                "not-established");
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String relation(double shareOfA, double shareOfB) {
        if (shareOfA >= HELD && shareOfB >= HELD) {
            return "same";
        }
        if (shareOfB >= HELD) {
            return "contains";
        }
        if (shareOfA >= HELD) {
            return "contained";
        }
        return shareOfA >= ACCIDENT || shareOfB >= ACCIDENT ? "overlaps" : UNRELATED;
    }
}
