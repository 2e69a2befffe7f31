package io.leadtrace.fingerprint;

import io.leadtrace.engine.Loader;
import java.util.List;

/** Cells of one table on their way to the session, in compact form: one thread fills it, then another empties it. */
final class CellBatch {
    /** How many cells it takes. */
    static final int SIZE = 1024;

    /** The column that stands for the name put together from its parts. */
    static final int FULL_NAME = -1;

    private final int[] rows = new int[SIZE];
    private final long[] lines = new long[SIZE];
    private final int[] columns = new int[SIZE];
    private final Digests[] digests = new Digests[SIZE];
    private int size;

    boolean full() {
        return size == SIZE;
    }

    void add(int row, long line, int column, Digests value) {
        rows[size] = row;
        lines[size] = line;
        columns[size] = column;
        digests[size] = value;
        size++;
    }

    /** Writes the cells to the loaders of {@code cells} and {@code full_names}, as cells of a list. */
    void write(int list, List<String> kinds, Loader cells, Loader names) {
        for (int cell = 0; cell < size; cell++) {
            boolean name = columns[cell] == FULL_NAME;
            Loader to = name ? names : cells;
            to.add(list);
            to.add(rows[cell]);
            if (!name) {
                to.add(lines[cell]);
                to.add(columns[cell]);
                to.add(kinds.get(columns[cell]));
                to.add(digests[cell].raw());
            }
            digests[cell].write(to);
            to.endRow();
        }
    }
}
