package io.leadtrace.fingerprint;

import io.leadtrace.detect.Detecting;
import io.leadtrace.engine.Loader;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists whose cells lie fingerprinted in an SQL session, in the table {@code cells}:
 *
 * <pre>
 * list INTEGER      the list's id
 * row INTEGER       the data row in its table, from 1
 * line BIGINT       the row as the file's own program counts it, from 1
 * col INTEGER       the column, from 0
 * kind VARCHAR      the name of the column's kind
 * raw BIGINT        digest of the text as it stands
 * canonical BIGINT  digest of its canonical form; null where it has none
 * key1..key4 BIGINT digests of its kind's coarser keys; null where it has none
 * </pre>
 *
 * A cell with several values has a row for each; an empty cell has none.
 *
 * <p>The table {@code full_names} (list, row, canonical, key1..key4) holds, for tables that keep names in a column of
 * first and one of last names and in no other, the digests of the whole name, comparable with those of person names.
 */
public final class Corpus {
    private final SqlSession session;
    private final FingerprintKey key;
    private final List<ContactList> lists = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();

    /** An empty corpus in a session that has no table {@code cells} yet. */
    public Corpus(SqlSession session, FingerprintKey key) {
        this.session = session;
        this.key = key;
        session.run(new SqlStep(
                "make cells",
                "CREATE TABLE cells (list INTEGER, row INTEGER, line BIGINT, col INTEGER, kind VARCHAR, raw BIGINT,"
                        + " canonical BIGINT, key1 BIGINT, key2 BIGINT, key3 BIGINT, key4 BIGINT)"));
        session.run(new SqlStep(
                "make full_names",
                "CREATE TABLE full_names (list INTEGER, row INTEGER, canonical BIGINT, key1 BIGINT, key2 BIGINT,"
                        + " key3 BIGINT, key4 BIGINT)"));
    }

    /** Reads and fingerprints all tables below the paths and returns the lists they added, in order. */
    public List<ContactList> add(List<String> paths, ReadOptions options) {
        int before = lists.size();
        try (Loader cells = session.load("cells");
                Loader names = session.load("full_names")) {
            Exhibits.visit(paths, new ExhibitVisitor() {
                @Override
                public void exhibit(Exhibit exhibit) {
                    Reading reading = Tables.read(
                            exhibit,
                            options,
                            new Detecting(new Fingerprinting(exhibit.source(), key, cells, names, lists)));
                    readings.put(exhibit.source().path(), reading);
                    problems.addAll(reading.problems());
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            });
        }
        return List.copyOf(lists.subList(before, lists.size()));
    }

    /** The session the cells lie in. */
    public SqlSession session() {
        return session;
    }

    /** All lists, each at the index of its id. */
    public List<ContactList> lists() {
        return List.copyOf(lists);
    }

    /** What names a list: its file's path, with {@code #} and its table's index where the file has several lists. */
    public String label(ContactList list) {
        String path = list.file().path();
        long tables =
                lists.stream().filter(one -> one.file().path().equals(path)).count();
        return tables > 1 ? path + "#" + list.head().index() : path;
    }

    /** What reading the file of a list came to. */
    public Reading reading(ContactList list) {
        return readings.get(list.file().path());
    }

    /** What could not be read, so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
