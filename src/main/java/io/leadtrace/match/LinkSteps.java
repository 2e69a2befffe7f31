package io.leadtrace.match;

import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that lead to {@code links}. */
final class LinkSteps {
    /**
     * How many rows of one list may share a digest before it says nothing of a person: a switchboard, a test value, a
     * company's address. Owners of several flats stand below it.
     */
    static final int MOST_SHARING = 8;

    /** What a link can be made from. */
    static final String CELL = "list, row, kind, canonical, key1, key2";

    /** The same of a full name. */
    static final String NAME = "list, row, 'person-name' AS kind, canonical, key1, key2";

    private LinkSteps() {}

    /**
     * The tables, in order, that end with one of all that rows of the two sides can be linked by, out of their cells.
     *
     * @param name what that is called; {@link #links} reads {@code link_keys}
     */
    static List<SqlTable> keys(String name, Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        List<SqlTable> tables = new ArrayList<>();
        List<Integer> strengths = LinkKeys.of(corpus, left);
        List<String> kinds = LinkKeys.kinds(strengths);
        if (SharedCells.pays(corpus, left, right)) {
            tables.addAll(SharedCells.tables(corpus, left, right));
        } else {
            List<Integer> all = new ArrayList<>(left);
            all.addAll(right);
            String cells = corpus.cellsOf(all);
            String select = "SELECT " + CELL + " FROM " + cells + " c WHERE kind ";
            // kind by kind, so that of a long table each key reads only the part it needs
            tables.add(new SqlTable(
                    "link_cells",
                    corpus.session().spread()
                            ? List.of(select + kinds.stream().collect(Collectors.joining("', '", "IN ('", "')")))
                            : kinds.stream()
                                    .map(kind -> select + "= '" + kind + "'")
                                    .toList()));
            tables.add(new SqlTable(
                    "name_cells",
                    "SELECT " + CELL + " FROM link_cells WHERE kind = 'person-name' UNION ALL SELECT " + NAME + " FROM "
                            + corpus.fullNamesOf(all)));
        }
        if (corpus.session().spread()) {
            tables.addAll(KeysAtOnce.tables(name, strengths));
            return tables;
        }
        tables.add(new SqlTable(name, keys(strengths)));
        return tables;
    }

    /** The keys, each by a query of its own. */
    private static List<String> keys(List<Integer> strengths) {
        return strengths.stream()
                .map(strength -> keys(strength, LinkKeys.ALL.get(strength)))
                .toList();
    }

    /** The tables, in order, that are made of {@code link_keys}, for rows {@code l} and {@code r} that {@code pairs}. */
    static List<SqlTable> links(Corpus corpus, Collection<Integer> left, Collection<Integer> right, String pairs) {
        List<SqlTable> tables = new ArrayList<>();
        if (LinksInParts.pays(corpus, left, right)) {
            tables.addAll(LinksInParts.tables(corpus, left, right, pairs, LinkKeys.of(corpus, left)));
        } else {
            tables.add(new SqlTable("telling_keys", telling("")));
            tables.add(new SqlTable(
                    "strongest_links",
                    "SELECT l.list AS a, l.row AS row_a, r.list AS b, r.row AS row_b, MIN(l.strength) AS strength"
                            + " FROM telling_keys l JOIN telling_keys r ON l.strength = r.strength AND l.d1 = r.d1"
                            + " AND l.d2 = r.d2" + linked(left, right, pairs)
                            + " GROUP BY l.list, l.row, r.list, r.row"));
        }
        tables.add(new SqlTable("links", "SELECT a, row_a, b, row_b, " + how() + " AS how FROM strongest_links"));
        return tables;
    }

    /** The keys that few enough rows of a list share, of those of {@code link_keys} for which something is so. */
    static String telling(String where) {
        return "SELECT k.list, k.row, k.strength, k.d1, k.d2, k.whole FROM (SELECT * FROM link_keys" + where
                + ") k LEFT JOIN (SELECT list, strength, d1, d2 FROM link_keys" + where
                + " GROUP BY list, strength, d1, d2 HAVING COUNT(*) > " + MOST_SHARING
                + ") t ON k.list = t.list AND k.strength = t.strength AND k.d1 = t.d1 AND k.d2 = t.d2"
                + " WHERE t.list IS NULL";
    }

    /** What must be so of two rows {@code l} and {@code r} that share a key. */
    static String linked(Collection<Integer> left, Collection<Integer> right, String pairs) {
        return " WHERE l.whole + r.whole < 2 AND l.list IN (" + numbers(left) + ") AND r.list IN (" + numbers(right)
                + ") AND " + pairs;
    }

    /** {@code links} in both directions, of links in one. */
    static SqlTable bothWays() {
        String select = how() + " AS how FROM strongest_links";
        return new SqlTable(
                "links",
                List.of(
                        "SELECT a, row_a, b, row_b, " + select,
                        "SELECT b AS a, row_b AS row_a, a AS b, row_a AS row_b, " + select));
    }

    /** The digests of one key: d2 is 0 where one digest is enough. */
    private static String keys(int strength, LinkKey key) {
        LinkKey.Part first = key.first();
        String d1 = "f." + first.digest();
        String d2 =
                key.second() == null ? "CAST(0 AS BIGINT)" : "s." + key.second().digest();
        String whole = key.coveredOnly() ? "CASE WHEN f.canonical IS NULL THEN 0 ELSE 1 END" : "0";
        String select = "SELECT f.list, f.row, " + strength + " AS strength, " + d1 + " AS d1, " + d2 + " AS d2, MAX("
                + whole + ") AS whole FROM " + first.table() + " f";
        String where = " WHERE f.kind = '" + first.kind() + "' AND " + d1 + " IS NOT NULL";
        String by = " GROUP BY f.list, f.row, " + d1;
        if (key.second() == null) {
            return select + where + by;
        }
        return select + " JOIN " + key.second().table() + " s ON f.list = s.list AND f.row = s.row AND s.kind = '"
                + key.second().kind() + "'" + where + " AND " + d2 + " IS NOT NULL" + by + ", " + d2;
    }

    private static String how() {
        StringBuilder sql = new StringBuilder("CASE strength");
        for (int strength = 0; strength < LinkKeys.ALL.size(); strength++) {
            sql.append(" WHEN ")
                    .append(strength)
                    .append(" THEN '")
                    .append(LinkKeys.ALL.get(strength).how())
                    .append('\'');
        }
        return sql.append(" END").toString();
    }

    /** The numbers of an IN list; a number no list has for none at all. */
    static String numbers(Collection<Integer> lists) {
        return lists.isEmpty()
                ? "-1"
                : lists.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
