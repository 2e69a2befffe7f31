package io.leadtrace.fingerprint;

import io.leadtrace.engine.Loader;
import io.leadtrace.engine.SqlSession;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The views {@code cells} and {@code full_names} of a session, as {@link Corpus} describes them: over tables of what was read
 * now and over the Parquet files of what is stored.
 */
final class SessionCells {
    /** The columns of a cell, as they are stored. */
    static final String CELLS = "list INTEGER, row INTEGER, line BIGINT, col INTEGER, kind STRING, raw BIGINT,"
            + " canonical BIGINT, key1 BIGINT, key2 BIGINT, key3 BIGINT, key4 BIGINT";

    private static final String NAMES =
            "list INTEGER, row INTEGER, canonical BIGINT, key1 BIGINT, key2 BIGINT, key3 BIGINT, key4 BIGINT";

    private static final String READ_CELLS =
            "SELECT list, row, line, col, kind, raw, canonical, key1, key2, key3, key4, rowid AS place FROM read_cells";

    private static final String READ_NAMES = "SELECT list, row, canonical, key1, key2, key3, key4 FROM read_full_names";

    private final SqlSession session;
    private final StoredCells stored;
    private boolean made;
    private boolean shown;

    SessionCells(SqlSession session) {
        this.session = session;
        stored = new StoredCells(session);
    }

    /** Adds a file of stored cells, whose first list has the id {@code first} and the others the next ones. */
    void store(Path parquet, int first, int lists) {
        stored.add(parquet, first, lists);
        shown = false;
    }

    boolean hasStored() {
        return !stored.isEmpty();
    }

    /** Makes the views, over all there is by now. */
    void show() {
        make();
        if (!shown) {
            shown = true;
            session.view("cells", all(READ_CELLS, stored.isEmpty() ? null : stored.cells()));
            session.view("full_names", all(READ_NAMES, stored.isEmpty() ? null : stored.names()));
        }
    }

    private void make() {
        if (!made) {
            made = true;
            session.create("read_cells", CELLS);
            session.create("read_full_names", NAMES);
        }
    }

    /** SQL to stand after FROM: the cells of some lists only, without opening what holds none of them. */
    String cellsOf(Collection<Integer> lists) {
        return some(READ_CELLS, lists, stored.isEmpty() ? null : stored.cells(lists));
    }

    /** SQL to stand after FROM: the full names of some lists only. */
    String fullNamesOf(Collection<Integer> lists) {
        return some(READ_NAMES, lists, stored.isEmpty() ? null : stored.names(lists));
    }

    private static String some(String read, Collection<Integer> lists, String kept) {
        return "(" + all(read + " WHERE list IN (" + numbers(lists) + ")", kept) + ")";
    }

    private static String all(String read, String kept) {
        return read + (kept == null ? "" : " UNION ALL " + kept);
    }

    /** The numbers of an IN list; a number no list has for none at all. */
    static String numbers(Collection<Integer> lists) {
        return lists.isEmpty()
                ? "-1"
                : lists.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Takes what is read now; the session is opened only when there is something, as files can be read while it starts. */
    Filling fill() {
        return new Filling();
    }

    /** Rows on their way into the session. */
    final class Filling implements AutoCloseable {
        private Loader cells;
        private Loader names;

        void add(HeldCells.Part part) {
            if (cells == null) {
                make();
                cells = session.load("read_cells");
                names = session.load("read_full_names");
            }
            part.each(cell -> add(part.list(), cell));
        }

        private void add(ContactList list, HeldCells.Cell cell) {
            boolean name = cell.column() == CellBatch.FULL_NAME;
            Loader to = name ? names : cells;
            to.add(list.id());
            to.add(cell.row());
            if (!name) {
                to.add(cell.line());
                to.add(cell.column());
                to.add(cell.kind());
                to.add(cell.raw());
            }
            for (int place = 0; place < Digests.COARSER; place++) {
                if (cell.has(place)) {
                    to.add(cell.digest(place));
                } else {
                    to.addNull();
                }
            }
            to.endRow();
        }

        @Override
        public void close() {
            if (cells != null) {
                cells.close();
                names.close();
            }
        }
    }
}
