package io.leadtrace.match;

import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables {@code link_cells} and {@code name_cells} where a few rows are held against very many: of the many only the
 * cells that share a digest with the few, each with the digests it was found by. Whatever can link stands in them, and so
 * do all rows of a list that share such a digest, which is what decides whether it tells.
 */
final class SharedCells {
    /** How many times more rows the right must have. */
    private static final int MANY = 4;

    private SharedCells() {}

    /** Whether the right is so much longer that looking for the left's digests in it is less work. */
    static boolean pays(Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        int known = corpus.lists().size();
        return left.stream().noneMatch(Set.copyOf(right)::contains)
                && left.stream().allMatch(list -> list < known)
                && right.stream().allMatch(list -> list < known)
                && rows(corpus, right) > MANY * Math.max(1, rows(corpus, left));
    }

    private static long rows(Corpus corpus, Collection<Integer> lists) {
        return lists.stream()
                .map(corpus.lists()::get)
                .mapToLong(ContactList::rows)
                .sum();
    }

    /** The tables, in the order they are made. */
    static List<SqlTable> tables(Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        String cells = corpus.cellsOf(right);
        return List.of(
                new SqlTable(
                        "sought",
                        "SELECT " + LinkSteps.CELL + " FROM " + corpus.cellsOf(left) + " UNION ALL SELECT "
                                + LinkSteps.NAME + " FROM " + corpus.fullNamesOf(left)),
                new SqlTable(
                        "found_cells",
                        found(cells, "canonical") + " UNION ALL " + found(cells, "key1") + " UNION ALL "
                                + found(cells, "key2")),
                new SqlTable(
                        "found_rows",
                        "SELECT DISTINCT list, row FROM found_cells WHERE kind IN ('phone', 'national-id')"
                                + " UNION SELECT list, row FROM found_cells WHERE kind = 'address'"
                                + " AND key1 IS NULL AND key2 IS NULL"),
                new SqlTable(
                        "found_names",
                        "SELECT " + LinkSteps.CELL + " FROM found_cells WHERE kind = 'person-name'"
                                + " UNION ALL SELECT c.list, c.row, c.kind, NULL, NULL, c.key2 FROM "
                                + cells
                                + " c JOIN found_rows f ON c.list = f.list AND c.row = f.row"
                                + " WHERE c.kind = 'person-name' UNION ALL SELECT " + LinkSteps.NAME + " FROM "
                                + corpus.fullNamesOf(right)),
                new SqlTable(
                        "link_cells",
                        "SELECT " + LinkSteps.CELL + " FROM sought WHERE kind <> 'person-name' UNION ALL SELECT "
                                + LinkSteps.CELL + " FROM found_cells WHERE kind <> 'person-name'"),
                new SqlTable(
                        "name_cells",
                        "SELECT " + LinkSteps.CELL + " FROM sought WHERE kind = 'person-name' UNION ALL SELECT "
                                + LinkSteps.CELL + " FROM found_names"));
    }

    /** The cells whose digest is one of those sought, of the kinds that link by it. */
    private static String found(String cells, String digest) {
        Set<String> kinds = new LinkedHashSet<>();
        for (LinkKey key : LinkKeys.ALL) {
            for (LinkKey.Part part : key.second() == null ? List.of(key.first()) : List.of(key.first(), key.second())) {
                boolean surname = part.kind().equals("person-name") && digest.equals("key2");
                if (part.digest().equals(digest) && !surname) {
                    kinds.add("'" + part.kind() + "'");
                }
            }
        }
        String in = kinds.stream().sorted().collect(Collectors.joining(", "));
        return "SELECT list, row, kind, canonical, " + shown("key1", digest) + ", " + shown("key2", digest)
                + " FROM " + cells + " c WHERE kind IN (" + in + ") AND " + digest
                + " IN (SELECT " + digest + " FROM sought WHERE " + digest + " IS NOT NULL AND kind IN (" + in + "))";
    }

    private static String shown(String key, String digest) {
        return key.equals(digest) ? key : "CAST(NULL AS BIGINT) AS " + key;
    }
}
