package io.leadtrace.trace;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.util.List;

/**
 * The family tree of many lists.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param lists all lists, in the order they were found
 * @param hidden common ancestors that are not at hand
 * @param open pairs that are related without it being clear how
 * @param problems what could not be read
 */
public record Lineage(
        String schema, List<Descendant> lists, List<HiddenAncestor> hidden, List<Open> open, List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/lineage/1";

    public Lineage {
        lists = List.copyOf(lists);
        hidden = List.copyOf(hidden);
        open = List.copyOf(open);
        problems = List.copyOf(problems);
    }

    /**
     * A list in the tree.
     *
     * @param path its file; all tables of a file are one list
     * @param rows its data rows
     * @param parent the path of the list it was copied from, or the name of a hidden ancestor; null if none is known
     * @param log10LikelihoodRatio of having been copied from the parent against its being unrelated, in powers of ten;
     *     0 without a parent
     * @param statement why, as a sentence
     */
    public record Descendant(String path, long rows, String parent, double log10LikelihoodRatio, Message statement) {}

    /**
     * A list that must have existed and is not at hand.
     *
     * @param name {@code hidden-1}, {@code hidden-2} and so on
     * @param children the paths of the lists that were taken from it
     */
    public record HiddenAncestor(String name, List<String> children) {
        public HiddenAncestor {
            children = List.copyOf(children);
        }
    }

    /**
     * Two related lists.
     *
     * @param a the path of the one
     * @param b the path of the other
     * @param statement what cannot be told
     */
    public record Open(String a, String b, Message statement) {}
}
