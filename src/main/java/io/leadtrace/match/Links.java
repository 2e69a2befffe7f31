package io.leadtrace.match;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.Corpus;
import java.util.Collection;
import java.util.List;

/**
 * Links between the rows of lists, as the SQL table {@code links} in the corpus' session:
 *
 * <pre>
 * a INTEGER      a list
 * row_a INTEGER  its data row, from 1
 * b INTEGER      another list
 * row_b INTEGER  its data row, from 1
 * how VARCHAR    the strongest thing the two rows share: phone, national-id, ..., name+address, masked-phone+name
 * </pre>
 *
 * A value that more than a handful of rows of one list share links none of them by itself.
 */
public final class Links {
    private Links() {}

    /**
     * Makes the table anew: one line for each linked pair of a row in {@code left} and one in {@code right}, never of a
     * list with itself. A list in both collections has its links in both directions.
     */
    public static void make(Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        boolean indexed = !corpus.session().spread()
                && SharedCells.pays(corpus, left, right)
                && IndexedKeys.make(corpus, left, right);
        if (!indexed) {
            LinkSteps.keys("link_keys", corpus, left, right).forEach(corpus.session()::make);
        }
        LinkSteps.links(corpus, left, right, "l.list <> r.list").forEach(corpus.session()::make);
    }

    /** Makes the table anew with each linked pair of rows of different lists, in both directions. */
    public static void makeAll(Corpus corpus, Collection<Integer> lists) {
        makeOnce(corpus, lists);
        turn(corpus);
    }

    /** Adds to a table of {@link #makeOnce} the other direction of each link. */
    public static void turn(Corpus corpus) {
        corpus.session().make(LinkSteps.bothWays());
    }

    /** Makes the table with each pair of lists once, {@code a} the one with the smaller id. */
    static void makeOnce(Corpus corpus, Collection<Integer> lists) {
        SqlSession session = corpus.session();
        LinkSteps.keys("link_keys", corpus, lists, lists).forEach(session::make);
        session.release("link_cells");
        session.release("name_cells");
        make(session, LinkSteps.links(corpus, lists, lists, "l.list < r.list"));
    }

    /** Makes tables of {@code link_keys}, each of those before it, and lets go of what none needs any more. */
    static void make(SqlSession session, List<SqlTable> tables) {
        for (SqlTable table : tables) {
            session.make(table);
            if (table.name().equals("telling_keys")) {
                session.release("link_keys");
            } else if (table.name().equals("strongest_links")) {
                session.release("linked_keys");
            }
        }
    }
}
