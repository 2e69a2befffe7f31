package io.leadtrace.match;

import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of {@link LinkSteps#links} where very many rows are held against each other: made key by key and then list
 * by list, so that what is grouped or joined at once fits memory. The rows are the same.
 */
final class LinksInParts {
    /** From so many rows on it pays. */
    private static final long MANY = 300_000;

    /** The links of so many rows are made one of each at once. */
    private static final long AT_ONCE = 1_000_000;

    private LinksInParts() {}

    static boolean pays(Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        int known = corpus.lists().size();
        return !corpus.session().spread()
                && Stream.concat(left.stream(), right.stream()).allMatch(list -> list < known)
                && !SharedCells.pays(corpus, left, right)
                && rows(corpus, left) + rows(corpus, right) > MANY;
    }

    private static long rows(Corpus corpus, Collection<Integer> lists) {
        return lists.stream()
                .map(corpus.lists()::get)
                .mapToLong(ContactList::rows)
                .sum();
    }

    static List<SqlTable> tables(
            Corpus corpus, Collection<Integer> left, Collection<Integer> right, String pairs, List<Integer> strengths) {
        return List.of(
                new SqlTable(
                        "telling_keys",
                        strengths.stream()
                                .map(strength -> LinkSteps.telling(" WHERE strength = " + strength))
                                .toList()),
                new SqlTable(
                        "linked_keys",
                        strengths.stream()
                                .map(strength -> "SELECT l.list AS a, l.row AS row_a, r.list AS b, r.row AS row_b,"
                                        + " l.strength AS strength FROM " + ofStrength(strength)
                                        + " l JOIN telling_keys r ON l.d1 = r.d1 AND l.d2 = r.d2 AND r.strength = "
                                        + strength + LinkSteps.linked(left, right, pairs))
                                .toList()),
                new SqlTable(
                        "strongest_links",
                        parts(corpus, left).stream()
                                .map(part -> "SELECT a, row_a, b, row_b, MIN(strength) AS strength FROM linked_keys"
                                        + " WHERE a IN (" + LinkSteps.numbers(part) + ") GROUP BY a, row_a, b, row_b")
                                .toList()));
    }

    /** The keys of a strength; of one that links only where a full value lacks, those that somebody has without. */
    private static String ofStrength(int strength) {
        String some = "(SELECT list, row, strength, d1, d2, whole FROM telling_keys WHERE strength = " + strength;
        return LinkKeys.ALL.get(strength).coveredOnly()
                ? some + " AND (d1, d2) IN (SELECT (d1, d2) FROM telling_keys WHERE strength = " + strength
                        + " AND whole = 0))"
                : some + ")";
    }

    private static List<Collection<Integer>> parts(Corpus corpus, Collection<Integer> left) {
        List<Collection<Integer>> parts = new ArrayList<>();
        long rows = AT_ONCE;
        for (int list : new TreeSet<>(left)) {
            if (rows >= AT_ONCE) {
                parts.add(new ArrayList<>());
                rows = 0;
            }
            parts.get(parts.size() - 1).add(list);
            rows += list < corpus.lists().size() ? corpus.lists().get(list).rows() : AT_ONCE;
        }
        return parts;
    }
}
