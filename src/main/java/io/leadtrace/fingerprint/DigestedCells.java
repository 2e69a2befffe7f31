package io.leadtrace.fingerprint;

import io.leadtrace.parquet.NumberColumn;
import java.util.Arrays;
import java.util.List;

/**
 * Cells of one table and their digests, in few large arrays, as there are millions: a cell with several values stands in it as
 * often. One thread fills it, then others read it.
 */
final class DigestedCells {
    /** The digests a cell may have, in their order: of the text, of its canonical form, of the keys. */
    static final List<String> NAMES = List.of("raw", "canonical", "key1", "key2", "key3", "key4");

    static final int DIGESTS = 1 + Digests.COARSER;

    static final int RAW = 0;
    static final int CANONICAL = 1;

    private static final int KNOWN = DIGESTS;

    private int[] rows;
    private long[] lines;
    private int[] columns;
    private final long[][] digests = new long[DIGESTS][];
    private byte[] present;
    private int size;

    DigestedCells(int room) {
        resize(room);
    }

    private void resize(int to) {
        boolean first = rows == null;
        rows = first ? new int[to] : Arrays.copyOf(rows, to);
        lines = first ? new long[to] : Arrays.copyOf(lines, to);
        columns = first ? new int[to] : Arrays.copyOf(columns, to);
        present = first ? new byte[to] : Arrays.copyOf(present, to);
        for (int digest = 0; digest < DIGESTS; digest++) {
            digests[digest] = first ? new long[to] : Arrays.copyOf(digests[digest], to);
        }
    }

    /**
     * Adds the values of a cell.
     *
     * @param column {@link CellBatch#FULL_NAME} for a name put together
     * @param known whether a cell of the same column with the same text is in the list already
     */
    void add(int row, long line, int column, List<Digests> values, boolean known) {
        for (int i = 0; i < values.size(); i++) {
            Digests value = values.get(i);
            if (size == rows.length) {
                resize(size + size / 2 + 1);
            }
            rows[size] = row;
            lines[size] = line;
            columns[size] = column;
            digests[RAW][size] = value.raw();
            int mask = (column == CellBatch.FULL_NAME ? 0 : 1 << RAW) | (known ? 1 << KNOWN : 0);
            for (int place = 0; place < Digests.COARSER; place++) {
                if (value.has(place)) {
                    digests[CANONICAL + place][size] = value.at(place);
                    mask |= 1 << CANONICAL + place;
                }
            }
            present[size++] = (byte) mask;
        }
    }

    /** Gives back room where much is left. */
    DigestedCells trimmed() {
        if (size < rows.length - rows.length / 8) {
            resize(size);
        }
        return this;
    }

    /** Adds a digest of all cells to a column of as many rows. */
    void addTo(NumberColumn to, int digest) {
        to.add(digests[digest], present, 1 << digest, size);
    }

    int size() {
        return size;
    }

    int row(int cell) {
        return rows[cell];
    }

    /** The row as the file's own program counts it. */
    long line(int cell) {
        return lines[cell];
    }

    int column(int cell) {
        return columns[cell];
    }

    /** Whether a cell has a digest; a name put together has none of its text. */
    boolean has(int cell, int digest) {
        return (present[cell] >> digest & 1) == 1;
    }

    /** A digest of a cell; 0 where it has none. */
    long digest(int cell, int digest) {
        return digests[digest][cell];
    }

    /** Whether a cell of the same column with the same text is in the list already; false where nobody knows. */
    boolean isKnown(int cell) {
        return has(cell, KNOWN);
    }
}
