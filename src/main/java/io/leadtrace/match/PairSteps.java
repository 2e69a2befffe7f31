package io.leadtrace.match;

import io.leadtrace.engine.SqlStep;
import io.leadtrace.engine.SqlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The steps of a record linkage of two lists, or of one with itself: rows as wide tables {@code pair_a} and {@code
 * pair_b}, with the digests of field f as {@code c<f>} (canonical) and {@code k<f>_1} to {@code k<f>_4}, and how many
 * rows share the canonical one as {@code n<f>}.
 */
final class PairSteps {
    static final String[] DIGESTS = {"canonical", "key1", "key2", "key3", "key4"};

    private final int listA;
    private final int listB;
    private final List<PairField> fields;

    PairSteps(int listA, int listB, List<PairField> fields) {
        this.listA = listA;
        this.listB = listB;
        this.fields = fields;
    }

    private static String name(int field, int digest) {
        return digest == 0 ? "c" + field : "k" + field + "_" + digest;
    }

    /** The tables {@code pair_a} and {@code pair_b}. */
    List<SqlTable> rows() {
        return List.of(wide("pair_a", listA, true), wide("pair_b", listB, false));
    }

    private SqlTable wide(String table, int list, boolean a) {
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner counts = new StringJoiner(", ");
        for (int field = 0; field < fields.size(); field++) {
            int column = a ? fields.get(field).columnA() : fields.get(field).columnB();
            for (int digest = 0; digest < DIGESTS.length; digest++) {
                columns.add("MAX(CASE WHEN col = " + column + " THEN " + DIGESTS[digest] + " END) AS "
                        + name(field, digest));
            }
            counts.add("COUNT(*) OVER (PARTITION BY c" + field + ") AS n" + field);
        }
        String cells = "SELECT row, col, canonical, key1, key2, key3, key4 FROM cells WHERE list = " + list
                + " UNION ALL SELECT row, " + PairField.FULL_NAME
                + ", canonical, key1, key2, key3, key4 FROM full_names WHERE list = " + list;
        return new SqlTable(
                table,
                "SELECT w.*, " + counts + " FROM (SELECT row, " + columns + " FROM (" + cells + ") c GROUP BY row) w");
    }

    /** Asks how many rows of a, of b, and pairs of rows agree on a digest of a field; of one list, a row not with itself. */
    SqlStep agreeing(int field, int digest) {
        String value = name(field, digest);
        return new SqlStep(
                "agreeing on " + value,
                "SELECT (SELECT COUNT(" + value + ") FROM pair_a), (SELECT COUNT(" + value + ") FROM pair_b), "
                        + "COALESCE((SELECT SUM(x.n * y.n) FROM " + counted("pair_a", value) + " x JOIN "
                        + counted("pair_b", value) + " y ON x." + value + " = y." + value + "), 0)");
    }

    private static String counted(String table, String value) {
        return "(SELECT " + value + ", CAST(COUNT(*) AS DOUBLE) AS n FROM " + table + " WHERE " + value
                + " IS NOT NULL GROUP BY " + value + ")";
    }

    /** Asks how many pairs of rows agree on two digests at once. */
    SqlStep agreeing(Block block) {
        String first = name(block.field(), block.digest());
        String second = name(block.otherField(), block.otherDigest());
        String values = first + ", " + second;
        String one = "(SELECT " + values + ", CAST(COUNT(*) AS DOUBLE) AS n FROM %s WHERE " + first
                + " IS NOT NULL AND " + second + " IS NOT NULL GROUP BY " + values + ")";
        return new SqlStep(
                "agreeing on " + values,
                "SELECT COALESCE(SUM(x.n * y.n), 0) FROM " + String.format(Locale.ROOT, one, "pair_a") + " x JOIN "
                        + String.format(Locale.ROOT, one, "pair_b") + " y ON x." + first + " = y." + first + " AND x."
                        + second + " = y." + second);
    }

    /** The table {@code candidates} of the pairs some queries bring. */
    SqlTable candidates(List<String> queries) {
        List<String> all = new ArrayList<>();
        all.add("SELECT row AS row_a, row AS row_b FROM pair_a WHERE row < 0");
        all.addAll(queries);
        return new SqlTable("candidates", all);
    }

    /** The pairs of a block. */
    String pairs(Block block) {
        String on = "a." + name(block.field(), block.digest()) + " = b." + name(block.field(), block.digest());
        if (block.otherField() >= 0) {
            on += " AND a." + name(block.otherField(), block.otherDigest()) + " = b."
                    + name(block.otherField(), block.otherDigest());
        }
        return pairsOn(on);
    }

    /** The pairs whose first and last names changed places. */
    String swapped(int first, int last) {
        return pairsOn("a.c" + first + " = b.c" + last + " AND a.c" + last + " = b.c" + first);
    }

    private String pairsOn(String condition) {
        return "SELECT a.row AS row_a, b.row AS row_b FROM pair_a a JOIN pair_b b ON " + condition + once();
    }

    private String once() {
        return listA == listB ? " AND a.row < b.row" : "";
    }

    /**
     * The table {@code pair_levels}: for each candidate once, the level {@code g<f>} each field agrees on: 3 same value, 2
     * same first key, 1 same other key (or the other part of the name), 0 different, -1 one side empty; and the rows
     * that share the value as {@code na<f>} and {@code nb<f>}.
     */
    SqlTable levels() {
        StringJoiner columns = new StringJoiner(", ");
        for (int field = 0; field < fields.size(); field++) {
            columns.add(level(field) + " AS g" + field + ", a.n" + field + " AS na" + field + ", b.n" + field + " AS nb"
                    + field);
        }
        return new SqlTable(
                "pair_levels",
                "SELECT a.row AS row_a, b.row AS row_b, " + columns
                        + " FROM (SELECT DISTINCT row_a, row_b FROM candidates) p JOIN pair_a a ON p.row_a"
                        + " = a.row JOIN pair_b b ON p.row_b = b.row");
    }

    private String level(int field) {
        StringJoiner weak = new StringJoiner(" OR ");
        for (int digest = 2; digest < DIGESTS.length; digest++) {
            weak.add("a." + name(field, digest) + " = b." + name(field, digest));
        }
        int other = counterpart(field);
        if (other >= 0) {
            weak.add("a.c" + field + " = b.c" + other);
        }
        String c = "c" + field;
        String k = name(field, 1);
        return "CASE WHEN a." + c + " = b." + c + " THEN 3 WHEN a." + k + " = b." + k + " THEN 2 WHEN " + weak
                + " THEN 1 WHEN COALESCE(a." + c + ", a." + k + ") IS NULL OR COALESCE(b." + c + ", b." + k
                + ") IS NULL THEN -1 ELSE 0 END";
    }

    /** The field of last names for that of first names and the other way round; -1 for others. */
    int counterpart(int field) {
        String kind = fields.get(field).kind();
        String wanted = kind.equals("first-name") ? "last-name" : kind.equals("last-name") ? "first-name" : "";
        for (int other = 0; other < fields.size(); other++) {
            if (fields.get(other).kind().equals(wanted)) {
                return other;
            }
        }
        return -1;
    }

    /** Asks how many candidates show each combination of levels; the number last. */
    SqlStep patterns() {
        StringJoiner levels = new StringJoiner(", ");
        for (int field = 0; field < fields.size(); field++) {
            levels.add("g" + field);
        }
        return new SqlStep(
                "patterns",
                "SELECT " + levels + ", COUNT(*) FROM pair_levels GROUP BY " + levels + " ORDER BY " + levels);
    }

    /**
     * Asks for the pairs with a match weight of at least 0, the highest first. A value that agrees weighs by its own
     * frequency; of the fields that name a place the most telling counts whole and the others half, as who shares the
     * street shares the town.
     */
    SqlStep scored(PairModel model, long rowsA, long rowsB) {
        StringJoiner sum = new StringJoiner(" + ");
        StringJoiner places = new StringJoiner(", ");
        StringJoiner half = new StringJoiner(" + ");
        sum.add(real(model.prior()));
        for (int field = 0; field < fields.size(); field++) {
            String weight = "CASE g" + field + " WHEN 3 THEN " + real(model.agreement(field, 3)) + " - log2(GREATEST(na"
                    + field
                    + " / CAST(" + rowsA + " AS DOUBLE), nb" + field + " / CAST(" + rowsB + " AS DOUBLE))) WHEN 2 THEN "
                    + real(model.weight(field, 2)) + " WHEN 1 THEN " + real(model.weight(field, 1)) + " WHEN 0 THEN "
                    + real(model.weight(field, 0)) + " ELSE 0E0 END";
            if (fields.get(field).place()) {
                sum.add("LEAST(" + weight + ", 0E0)");
                places.add("GREATEST(" + weight + ", 0E0)");
                half.add("GREATEST(" + weight + ", 0E0)");
            } else {
                sum.add(weight);
            }
        }
        if (places.length() > 0) {
            sum.add("5E-1 * (GREATEST(0E0, " + places + ") + " + half + ")");
        }
        return new SqlStep(
                "scored pairs",
                "SELECT row_a, row_b, weight FROM (SELECT row_a, row_b, " + sum
                        + " AS weight FROM pair_levels) s WHERE weight >= 0 ORDER BY weight DESC, row_a, row_b");
    }

    /** A number that both engines take for a double: without an exponent it would be a decimal. */
    private static String real(double number) {
        String digits = Double.toString(number);
        return digits.contains("E") ? digits : digits + "E0";
    }

    /** A digest, or two, on which rows agree that are looked at closer; a second field of -1 for none. */
    record Block(int field, int digest, int otherField, int otherDigest) {}
}
