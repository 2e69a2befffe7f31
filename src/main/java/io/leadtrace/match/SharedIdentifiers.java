package io.leadtrace.match;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells cheaply of long lists which share next to nobody, without making their links: two lists in which a column of phone
 * numbers, ids or the like is filled in most rows share as many of its values as they share people, or more.
 */
final class SharedIdentifiers {
    /** Lists of fewer rows together are sooner linked than told apart. */
    private static final long FEW = 20_000;

    /** In such a part of its rows a column is filled that shows whom two lists share. */
    private static final double FILLED = 0.5;

    private record Two(int a, int b) {}

    private record Column(int list, String kind) {}

    private SharedIdentifiers() {}

    /**
     * Some lists without those that share less than a part of their rows with any other of them. Lists of which that cannot be
     * told stay.
     *
     * @param part the part, 0 to 1
     */
    static Set<Integer> without(Corpus corpus, Collection<Integer> lists, double part) {
        Set<Integer> all = new TreeSet<>(lists);
        long rows = all.stream()
                .map(corpus.lists()::get)
                .mapToLong(ContactList::rows)
                .sum();
        return rows < FEW ? all : sharing(corpus, all, part);
    }

    /** The same of lists of any length. */
    static Set<Integer> sharing(Corpus corpus, Set<Integer> all, double part) {
        String kinds = LinkKeys.ALL.stream()
                .filter(key -> key.second() == null)
                .map(key -> key.first().kind())
                .collect(Collectors.joining("', '", "('", "')"));
        SqlSession session = corpus.session();
        session.make(new SqlTable(
                "identifying",
                "SELECT DISTINCT list, row, kind, canonical FROM " + corpus.cellsOf(all) + " c WHERE kind IN " + kinds
                        + " AND canonical IS NOT NULL"));
        Map<Column, Long> filled = new HashMap<>();
        session.query(
                new SqlStep(
                        "count identifying",
                        "SELECT list, kind, COUNT(DISTINCT row) FROM identifying GROUP BY list, kind"),
                row -> filled.put(new Column((int) row.number(0), row.text(1)), row.number(2)));
        Set<Two> sharing = new HashSet<>();
        session.query(
                new SqlStep(
                        "count shared",
                        "SELECT a.list, b.list, COUNT(DISTINCT a.row), COUNT(DISTINCT b.row) FROM identifying a"
                                + " JOIN identifying b ON a.kind = b.kind AND a.canonical = b.canonical"
                                + " WHERE a.list < b.list GROUP BY a.list, b.list, a.kind"),
                row -> {
                    Two two = new Two((int) row.number(0), (int) row.number(1));
                    if (row.number(2) >= least(corpus, two.a, part) || row.number(3) >= least(corpus, two.b, part)) {
                        sharing.add(two);
                    }
                });
        Set<Integer> stay = new TreeSet<>();
        List<String> each =
                filled.keySet().stream().map(Column::kind).distinct().toList();
        for (int a : all) {
            for (int b : all) {
                boolean told = each.stream()
                        .anyMatch(kind -> shows(corpus, filled, a, kind) && shows(corpus, filled, b, kind));
                if (a < b && (!told || sharing.contains(new Two(a, b)))) {
                    stay.add(a);
                    stay.add(b);
                }
            }
        }
        return stay;
    }

    private static boolean shows(Corpus corpus, Map<Column, Long> filled, int list, String kind) {
        return filled.getOrDefault(new Column(list, kind), 0L)
                >= FILLED * corpus.lists().get(list).rows();
    }

    /** Half as many, as half of the rows may be empty. */
    private static double least(Corpus corpus, int list, double part) {
        return FILLED * part * corpus.lists().get(list).rows();
    }
}
