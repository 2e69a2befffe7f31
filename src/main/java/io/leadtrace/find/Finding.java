package io.leadtrace.find;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SecretText;
import java.util.List;

/**
 * Which lists hold what was asked for.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param sought what was asked for, in the order asked
 * @param hits the rows that hold it, by list and row; of each value at most {@value #MOST}
 * @param order how the lists that hold something are likely to have passed it on, sources before copies; empty where that
 *     was not asked
 * @param unread the files that are not at hand, or not as they were; of these only the kinds are told
 * @param problems what could not be read
 */
public record Finding(
        String schema,
        List<Sought> sought,
        List<Hit> hits,
        List<Passing> order,
        List<String> unread,
        List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/find/1";

    /** How many rows are told of one value; all are counted. */
    public static final int MOST = 1_000;

    public Finding {
        sought = List.copyOf(sought);
        hits = List.copyOf(hits);
        order = List.copyOf(order);
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
    }

    /** The same with the order in which the lists passed it on. */
    public Finding inOrder(List<Passing> passings) {
        return new Finding(schema, sought, hits, passings, unread, problems);
    }

    /**
     * A list that holds something, and what it was copied from.
     *
     * @param path its file
     * @param from the file it was copied from, or the name of a list that is not at hand; null if none is known
     * @param log10LikelihoodRatio of having been copied from there against its being unrelated, in powers of ten
     * @param statement why, as a sentence
     */
    public record Passing(String path, String from, double log10LikelihoodRatio, Message statement) {}

    /**
     * A value asked for.
     *
     * @param value the value
     * @param kinds the names of the kinds it may be of, the likeliest first
     * @param lists how many lists hold it
     * @param rows how many rows hold it
     * @param maybe how many more rows hold a covered name it may stand behind, by what is left of it; at most {@value #MOST}
     */
    public record Sought(SecretText value, List<String> kinds, long lists, long rows, long maybe) {
        public Sought {
            kinds = List.copyOf(kinds);
        }

        /** The same with so many covered names. */
        Sought maybe(long covered) {
            return new Sought(value, kinds, lists, rows, covered);
        }
    }

    /**
     * A row that holds a value.
     *
     * @param sought which value, from 0
     * @param list what names the list: its path, with its table where the file has several
     * @param path the file
     * @param table the table's index in the file, from 0
     * @param row the row as the file's own program counts it, from 1
     * @param column the column that holds it, from 0
     * @param header that column's header; empty without one
     * @param kind the name of that column's kind
     * @param how {@code same-text}, {@code same-value} (another spelling), {@code same-sound} (a name in other letters),
     *     {@code masked} (covered in the list, with the same rest) or {@code maybe} (a covered name that shows a character of
     *     the given name, or stands beside another value that was asked for)
     * @param holds what else the row holds
     */
    public record Hit(
            int sought,
            String list,
            String path,
            int table,
            long row,
            int column,
            String header,
            String kind,
            String how,
            List<Held> holds) {
        public Hit {
            holds = List.copyOf(holds);
        }
    }

    /**
     * What a row holds in one column.
     *
     * @param column the column, from 0
     * @param header its header; empty without one
     * @param kind the name of its kind
     * @param text the cell; null if the file could not be read again
     */
    public record Held(int column, String header, String kind, SecretText text) {}
}
