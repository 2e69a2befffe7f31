package io.leadtrace.match;

import io.leadtrace.source.Problem;
import java.util.List;

/**
 * How lists overlap.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param lists the lists, by id
 * @param pairs every two lists, each once, in the order of the lists
 * @param problems what could not be read
 */
public record Comparison(String schema, List<Compared> lists, List<Pair> pairs, List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/compare/1";

    public Comparison {
        lists = List.copyOf(lists);
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
    }

    /**
     * A list that was compared.
     *
     * @param id its number in the corpus
     * @param path its file
     * @param table its table's index in the file, from 0
     * @param name its sheet's name; empty for a text file
     * @param label what names it in {@link Pair}: its path, with {@code #} and the table's index where the file has
     *     several
     * @param rows its data rows
     * @param people how many people they are, rows that share their strongest identifying value being one
     */
    public record Compared(int id, String path, int table, String name, String label, long rows, long people) {}

    /**
     * Two lists.
     *
     * @param a the label of the one
     * @param b the label of the other
     * @param linked how many people they share: the smaller of the numbers of linked rows on both sides
     * @param shareOfA which part of a's rows is linked, 0 to 1
     * @param shareOfB which part of b's rows is linked, 0 to 1
     * @param onlyInA how many rows of a are not linked
     * @param onlyInB how many rows of b are not linked
     * @param jaccard linked / (linked + onlyInA + onlyInB), 0 to 1; 0 for two empty lists
     * @param relation {@code same}, {@code contains} (a holds b), {@code contained} (b holds a), {@code overlaps} or
     *     {@code unrelated}
     * @param direction {@code a-from-b}, {@code b-from-a}, {@code common-ancestor} or {@code not-established}
     */
    public record Pair(
            String a,
            String b,
            long linked,
            double shareOfA,
            double shareOfB,
            long onlyInA,
            long onlyInB,
            double jaccard,
            String relation,
            String direction) {}
}
