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

/**
 * The table {@code link_keys} where indexes tell which rows of the right share a key with the left, without their cells
 * being read. Rows of a list in which more share a key than tells are left out, as {@code telling_keys} does.
 */
final class IndexedKeys {
    private static final String COLUMNS = "list, row, strength, d1, d2, whole";

    private final SqlSession session;
    private final Collection<Integer> left;
    private final List<Key> found = new ArrayList<>();

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
                keys.find(
                        LinkKeys.of(corpus, left),
                        index.rows(right.stream().filter(index::knows).toList()));
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

    private void find(List<Integer> strengths, CellIndex.Rows rows) {
        for (int strength : strengths) {
            find(strength, LinkKeys.ALL.get(strength), rows);
        }
    }

    private void find(int strength, LinkKey key, CellIndex.Rows rows) {
        session.query(
                new SqlStep(
                        "sought " + key.how(),
                        "SELECT DISTINCT d2, d1 FROM read_keys WHERE strength = " + strength + " AND list IN ("
                                + LinkSteps.numbers(left) + ") ORDER BY d2, d1"),
                row -> {
                    Telling telling = new Telling(strength, row.number(1), row.number(0), key.coveredOnly());
                    Wanted first = wanted(key.first(), telling.d1);
                    if (key.second() == null) {
                        rows.with(first, telling);
                    } else {
                        rows.with(first, wanted(key.second(), telling.d2), telling);
                    }
                    telling.end();
                });
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
    private final class Telling implements CellIndex.Row {
        private final int strength;
        private final long d1;
        private final long d2;
        private final boolean coveredOnly;
        private final List<Key> ofList = new ArrayList<>(1);
        private int list = -1;
        private int last;

        Telling(int strength, long d1, long d2, boolean coveredOnly) {
            this.strength = strength;
            this.d1 = d1;
            this.d2 = d2;
            this.coveredOnly = coveredOnly;
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
                found.addAll(ofList);
            }
            ofList.clear();
        }
    }
}
