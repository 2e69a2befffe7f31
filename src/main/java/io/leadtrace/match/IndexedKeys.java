package io.leadtrace.match;

import io.leadtrace.engine.Loader;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.engine.SqlTable;
import io.leadtrace.fingerprint.CellIndex;
import io.leadtrace.fingerprint.CellIndex.Wanted;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.index.DamagedIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table {@code link_keys} where indexes tell which rows of the right share a key with the left, without their cells
 * being read. Rows of a list in which more share a key than tells are left out, as {@code telling_keys} does.
 */
final class IndexedKeys {
    private static final String COLUMNS = "list, row, strength, d1, d2, whole";

    /** So many look at once; each remembers what it saw. */
    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final SqlSession session;
    private final Collection<Integer> left;
    private final List<Key> found = new ArrayList<>();

    /** @param full whether no row that seeks it lacks the full value */
    private record Sought(long d1, long d2, boolean full) {}

    private record Key(int list, int row, int strength, long d1, long d2, boolean whole) {}

    private IndexedKeys(SqlSession session, Collection<Integer> left) {
        this.session = session;
        this.left = left;
    }

    /** Makes the table; lists no index knows are read. False if there is no index, or one that cannot be read. */
    static boolean make(Corpus corpus, Collection<Integer> left, Collection<Integer> right) {
        List<CellIndex> indexes = corpus.indexes();
        List<Integer> rest = right.stream()
                .filter(list -> indexes.stream().noneMatch(index -> index.knows(list)))
                .toList();
        if (rest.size() == right.size()) {
            return false;
        }
        SqlSession session = corpus.session();
        LinkSteps.keys("read_keys", corpus, left, rest).forEach(session::make);
        IndexedKeys keys = new IndexedKeys(session, left);
        try {
            for (CellIndex index : indexes) {
                List<Integer> known = right.stream().filter(index::knows).toList();
                keys.find(
                        LinkKeys.of(corpus, left),
                        Stream.generate(() -> index.rows(known)).limit(THREADS).toList());
            }
        } catch (DamagedIndex e) {
            return false;
        }
        keys.load();
        session.make(new SqlTable(
                "link_keys",
                List.of("SELECT " + COLUMNS + " FROM read_keys", "SELECT " + COLUMNS + " FROM indexed_keys")));
        return true;
    }

    /** @param rows each for a thread */
    private void find(List<Integer> strengths, List<CellIndex.Rows> rows) {
        for (int strength : strengths) {
            List<Sought> sought = sought(strength);
            IntStream.range(0, rows.size())
                    .parallel()
                    .mapToObj(part -> found(
                            strength,
                            sought.subList(part(part, sought, rows.size()), part(part + 1, sought, rows.size())),
                            rows.get(part)))
                    .toList()
                    .forEach(found::addAll);
        }
    }

    private static int part(int part, List<Sought> sought, int parts) {
        return (int) ((long) sought.size() * part / parts);
    }

    private List<Sought> sought(int strength) {
        List<Sought> sought = new ArrayList<>();
        session.query(
                new SqlStep(
                        "sought " + LinkKeys.ALL.get(strength).how(),
                        "SELECT d2, d1, MIN(whole) FROM read_keys WHERE strength = " + strength + " AND list IN ("
                                + LinkSteps.numbers(left) + ") GROUP BY d2, d1 ORDER BY d2, d1"),
                row -> sought.add(new Sought(row.number(1), row.number(0), row.number(2) == 1)));
        return sought;
    }

    private static List<Key> found(int strength, List<Sought> sought, CellIndex.Rows rows) {
        LinkKey key = LinkKeys.ALL.get(strength);
        List<Key> found = new ArrayList<>();
        for (Sought one : sought) {
            Wanted first = wanted(key.first(), one.d1());
            if (key.coveredOnly() && one.full() && !rows.mayBeCovered(first)) {
                continue;
            }
            Telling telling = new Telling(strength, one.d1(), one.d2(), key.coveredOnly(), found);
            if (key.second() == null) {
                rows.with(first, telling);
            } else {
                rows.with(first, wanted(key.second(), one.d2()), telling);
            }
            telling.end();
        }
        return found;
    }

    private static Wanted wanted(LinkKey.Part part, long digest) {
        return new Wanted(part.kind(), part.digest(), digest);
    }

    private void load() {
        session.create(
                "indexed_keys", "list INTEGER, row INTEGER, strength INTEGER, d1 BIGINT, d2 BIGINT, whole INTEGER");
        try (Loader loader = session.load("indexed_keys")) {
            for (Key key : found) {
                loader.add(key.list());
                loader.add(key.row());
                loader.add(key.strength());
                loader.add(key.d1());
                loader.add(key.d2());
                loader.add(key.whole() ? 1 : 0);
                loader.endRow();
            }
        }
    }

    /** Takes the rows that share a key, and keeps those of a list if they are few enough. */
    private static final class Telling implements CellIndex.Row {
        private final int strength;
        private final long d1;
        private final long d2;
        private final boolean coveredOnly;
        private final List<Key> telling;
        private final List<Key> ofList = new ArrayList<>(1);
        private int list = -1;
        private int last;

        Telling(int strength, long d1, long d2, boolean coveredOnly, List<Key> telling) {
            this.strength = strength;
            this.d1 = d1;
            this.d2 = d2;
            this.coveredOnly = coveredOnly;
            this.telling = telling;
        }

        @Override
        public void found(int inList, int row, boolean whole) {
            if (inList != list) {
                end();
                list = inList;
                last = -1;
            }
            boolean marked = coveredOnly && whole;
            if (row == last) {
                if (marked && ofList.size() <= LinkSteps.MOST_SHARING) {
                    ofList.set(ofList.size() - 1, new Key(list, row, strength, d1, d2, true));
                }
                return;
            }
            last = row;
            if (ofList.size() <= LinkSteps.MOST_SHARING) {
                ofList.add(new Key(list, row, strength, d1, d2, marked));
            }
        }

        void end() {
            if (ofList.size() <= LinkSteps.MOST_SHARING) {
                telling.addAll(ofList);
            }
            ofList.clear();
        }
    }
}
