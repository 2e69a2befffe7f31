package io.leadtrace.match;

import io.leadtrace.engine.SqlTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The keys of {@code link_cells} and {@code name_cells} in two queries instead of one a key, for engines that pay for
 * every query: first {@code link_parts}, all digests that keys are made of, then all keys at once.
 */
final class KeysAtOnce {
    private static final List<String> DIGESTS = List.of("canonical", "key1", "key2");

    private KeysAtOnce() {}

    /** The tables, in order, that end with one of the same rows as the queries of {@link LinkSteps}, under a name. */
    static List<SqlTable> tables(String name, List<Integer> strengths) {
        List<LinkKey.Part> parts = parts(strengths);
        List<String> digests = new ArrayList<>();
        for (String table : List.of("link_cells", "name_cells")) {
            for (String digest : DIGESTS) {
                StringJoiner part = new StringJoiner(" ", "CASE kind ", " END AS part, ");
                StringJoiner kinds = new StringJoiner(", ");
                for (LinkKey.Part one : parts) {
                    if (one.table().equals(table) && one.digest().equals(digest)) {
                        part.add("WHEN '" + one.kind() + "' THEN " + parts.indexOf(one));
                        kinds.add("'" + one.kind() + "'");
                    }
                }
                if (kinds.length() > 0) {
                    digests.add("SELECT list, row, " + part + digest
                            + " AS digest, CASE WHEN canonical IS NULL THEN 0 ELSE 1 END AS whole FROM " + table
                            + " WHERE kind IN (" + kinds + ") AND " + digest + " IS NOT NULL");
                }
            }
        }
        return List.of(new SqlTable("link_parts", digests), new SqlTable(name, keys(parts, strengths)));
    }

    private static List<LinkKey.Part> parts(List<Integer> strengths) {
        Set<LinkKey.Part> parts = new LinkedHashSet<>();
        for (int strength : strengths) {
            LinkKey key = LinkKeys.ALL.get(strength);
            parts.add(key.first());
            if (key.second() != null) {
                parts.add(key.second());
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> keys(List<LinkKey.Part> parts, List<Integer> strengths) {
        List<String> alone = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (int strength : strengths) {
            LinkKey key = LinkKeys.ALL.get(strength);
            (key.second() == null ? alone : together)
                    .add("(" + strength + ", " + parts.indexOf(key.first()) + ", "
                            + (key.second() == null ? -1 : parts.indexOf(key.second())) + ", "
                            + (key.coveredOnly() ? 1 : 0) + ")");
        }
        String whole = ", MAX(f.whole * k.covered) AS whole FROM link_parts f JOIN (VALUES ";
        String on = ") k(strength, part1, part2, covered) ON f.part = k.part1";
        String by = " GROUP BY f.list, f.row, k.strength, f.digest";
        List<String> queries = new ArrayList<>();
        if (!alone.isEmpty()) {
            queries.add("SELECT f.list, f.row, k.strength, f.digest AS d1, CAST(0 AS BIGINT) AS d2" + whole
                    + String.join(", ", alone) + on + by);
        }
        if (!together.isEmpty()) {
            queries.add("SELECT f.list, f.row, k.strength, f.digest AS d1, s.digest AS d2" + whole
                    + String.join(", ", together) + on
                    + " JOIN link_parts s ON s.part = k.part2 AND s.list = f.list AND s.row = f.row" + by
                    + ", s.digest");
        }
        return queries;
    }
}
