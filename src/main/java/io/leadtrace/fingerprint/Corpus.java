package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.index.DamagedIndex;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Lists whose cells lie fingerprinted in an SQL session, in the table {@code cells}:
 *
 * <pre>
 * list INTEGER      the list's id
 * row INTEGER       the data row in its table, from 1
 * line BIGINT       the row as the file's own program counts it, from 1
 * col INTEGER       the column, from 0
 * kind STRING       the name of the column's kind
 * raw BIGINT        digest of the text as it stands
 * canonical BIGINT  digest of its canonical form; null where it has none
 * key1..key4 BIGINT digests of its kind's coarser keys; null where it has none
 * place BIGINT      grows with the order of the values of one cell
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
    private final int threads;
    private final List<ContactList> lists = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Integer> tables = new HashMap<>();
    private final SessionCells cells;
    private final List<CellIndex> indexes = new ArrayList<>();
    private HeldCells held;

    /** An empty corpus in a session that has no table {@code cells} yet; reads on all processors. */
    public Corpus(SqlSession session, FingerprintKey key) {
        this(session, key, Runtime.getRuntime().availableProcessors());
    }

    /** An empty corpus that reads {@code threads} files at once, at least 1. */
    public Corpus(SqlSession session, FingerprintKey key, int threads) {
        this.session = session;
        cells = new SessionCells(session);
        this.key = key;
        this.threads = Math.max(1, threads);
    }

    /**
     * Holds the cells of what is read from now on in memory, as long as they are few and none are stored; the session gets
     * them once it is asked for. To be called before anything is read.
     */
    public void holdCells() {
        hold(new HeldCells());
    }

    void hold(HeldCells some) {
        held = session.spread() ? null : some;
    }

    /** The cells of all lists; null if they lie in the session. */
    public HeldCells held() {
        return cells.hasStored() ? null : held;
    }

    /** Reads and fingerprints all tables below the paths and returns the lists they added, in order. */
    public List<ContactList> add(List<String> paths, ReadOptions options) {
        return addEach(List.of(paths), options).get(0);
    }

    /** The same of several groups of paths, which are read beside each other; the lists of each. */
    public List<List<ContactList>> addEach(List<List<String>> groups, ReadOptions options) {
        return addEach(groups, options, () -> {});
    }

    /**
     * The same.
     *
     * @param meanwhile done on this thread while files begin to be read; lists it {@link #restore restores} stand before theirs
     */
    public List<List<ContactList>> addEach(List<List<String>> groups, ReadOptions options, Runnable meanwhile) {
        prepare();
        List<List<ContactList>> added = new ArrayList<>();
        try (CellReaders readers = new CellReaders(threads, key, options);
                Loading loading = new Loading()) {
            groups.forEach(paths -> readers.begin(paths, exhibit -> true));
            meanwhile.run();
            for (int group = 0; group < groups.size(); group++) {
                int before = lists.size();
                readers.finish(loading::file, problems::add);
                added.add(List.copyOf(lists.subList(before, lists.size())));
            }
        }
        return added;
    }

    /**
     * Adds lists whose cells {@link CellStore} wrote under the same key, and returns them. The cells stay where they are and
     * are read as they are needed; {@code cells} and {@code full_names} are views from then on.
     */
    public List<ContactList> restore(StoredLists stored, Path parquet) {
        int first = lists.size();
        for (StoredLists.Table table : stored.tables()) {
            lists.add(new ContactList(
                    lists.size(), stored.source(), table.head(), table.profile(), table.rows(), table.sortedBy()));
            tables.merge(stored.source().path(), 1, Integer::sum);
        }
        readings.put(stored.source().path(), stored.reading());
        if (lists.size() > first) {
            cells.store(parquet, first, lists.size() - first);
            session.prepare();
        }
        return List.copyOf(lists.subList(first, lists.size()));
    }

    /** Makes an index of lists that {@link #restore} added known. */
    public void index(CellIndex index) {
        indexes.add(index);
    }

    /** The indexes of its lists, none for what was read now. */
    public List<CellIndex> indexes() {
        return List.copyOf(indexes);
    }

    /** The lists that may have a cell with one of some digests: those an index names, and those no index knows. */
    public Set<Integer> mayHold(Collection<CellIndex.Wanted> digests) {
        return among(index -> index.holders(digests));
    }

    /** The same of a cell with a digest, one of the first two keys, and without a canonical form. */
    public Set<Integer> mayHoldCovered(CellIndex.Wanted digest) {
        return among(index -> index.coveredHolders(digest));
    }

    private Set<Integer> among(Function<CellIndex, Set<Integer>> holders) {
        Set<Integer> all = new TreeSet<>();
        lists.forEach(list -> all.add(list.id()));
        Set<Integer> may = new TreeSet<>(all);
        try {
            for (CellIndex index : indexes) {
                may.removeIf(index::knows);
                may.addAll(holders.apply(index));
            }
            return may;
        } catch (DamagedIndex e) {
            return all;
        }
    }

    /** Empties pipes into the session; opens it only when there is something, as files can be read while it starts. */
    private final class Loading implements AutoCloseable {
        private final SessionCells.Filling filling = cells.fill();

        void file(CellPipe pipe) {
            Reading reading = pipe.drain(new CellPipe.Sink() {
                @Override
                public void began(TableHead head, Profile profile) {
                    lists.add(new ContactList(lists.size(), pipe.file(), head, profile, 0, List.of()));
                    tables.merge(pipe.file().path(), 1, Integer::sum);
                }

                @Override
                public void cells(DigestedCells some) {
                    HeldCells.Part part = new HeldCells.Part(lists.get(lists.size() - 1), some);
                    if (held == null) {
                        filling.add(part);
                    } else if (!held.add(part)) {
                        loadHeld();
                    }
                }

                @Override
                public void ended(long rows, List<Integer> sortedBy) {
                    ContactList list = lists.get(lists.size() - 1);
                    lists.set(
                            list.id(),
                            new ContactList(list.id(), list.file(), list.head(), list.profile(), rows, sortedBy));
                }
            });
            problems.addAll(reading.problems());
            readings.put(pipe.file().path(), reading);
        }

        void loadHeld() {
            held.parts().forEach(filling::add);
            held = null;
        }

        @Override
        public void close() {
            filling.close();
        }
    }

    private void prepare() {
        if (held() == null) {
            session.prepare();
        }
    }

    /** SQL to stand after FROM: the cells of some lists only, without opening what holds none of them. */
    public String cellsOf(Collection<Integer> some) {
        session();
        return cells.cellsOf(some);
    }

    /** SQL to stand after FROM: the full names of some lists only. */
    public String fullNamesOf(Collection<Integer> some) {
        session();
        return cells.fullNamesOf(some);
    }

    /**
     * The digests a value would have in a column of a kind: raw, canonical, key1 to key4, null where it has none. A text of
     * several values counts as its first.
     */
    public List<Long> digests(String kind, String value) {
        return new ColumnDigester(key, PiiKinds.named(kind))
                .digests(value)
                .get(0)
                .all();
    }

    /** The session the cells lie in. */
    public SqlSession session() {
        if (held != null) {
            try (Loading loading = new Loading()) {
                loading.loadHeld();
            }
        }
        cells.show();
        return session;
    }

    /** All lists, each at the index of its id. */
    public List<ContactList> lists() {
        return List.copyOf(lists);
    }

    /** What names a list: its file's path, with {@code #} and its table's index where the file has several lists. */
    public String label(ContactList list) {
        String path = list.file().path();
        return tables.getOrDefault(path, 1) > 1 ? path + "#" + list.head().index() : path;
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
