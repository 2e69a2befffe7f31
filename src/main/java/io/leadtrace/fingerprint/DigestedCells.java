package io.leadtrace.fingerprint;

import io.leadtrace.parquet.DigestColumn;
import io.leadtrace.parquet.SteadyColumn;
import io.leadtrace.parquet.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private List<Further> further;

    /** A cell's value that is not its first. */
    private record Further(int cell, Digests digests, boolean known) {}

    /** Takes so many cells. */
    DigestedCells(int room) {
        rows = new int[room];
        lines = new long[room];
        columns = new int[room];
        present = new byte[room];
    }

    boolean isFull() {
        return size == rows.length;
    }

    /**
     * Adds a cell that has no digest yet.
     *
     * @param column {@link CellBatch#FULL_NAME} for a name put together
     */
    void add(int row, long line, int column) {
        rows[size] = row;
        lines[size] = line;
        columns[size++] = column;
    }

    /** Gives a cell a digest; a name put together has none of its text. */
    void set(int cell, int digest, long value) {
        if (digest != RAW || columns[cell] != CellBatch.FULL_NAME) {
            room(digest);
            digests[digest][cell] = value;
            present[cell] |= (byte) (1 << digest);
        }
    }

    /**
     * Gives a cell the digests of its values, of which those behind the first are put in place by {@link #spread}.
     *
     * @param known whether a cell of the same column with the same text is in the list already
     */
    void set(int cell, List<Digests> values, boolean known) {
        set(cell, values.get(0), known);
        for (int i = 1; i < values.size(); i++) {
            further = further == null ? new ArrayList<>() : further;
            further.add(new Further(cell, values.get(i), known));
        }
    }

    private void set(int cell, Digests value, boolean known) {
        set(cell, RAW, value.raw());
        for (int place = 0; place < Digests.COARSER; place++) {
            if (value.has(place)) {
                set(cell, CANONICAL + place, value.at(place));
            }
        }
        present[cell] |= (byte) (known ? 1 << KNOWN : 0);
    }

    /** These, the further values of a cell behind its first. */
    DigestedCells spread() {
        if (further == null) {
            return this;
        }
        further.sort(Comparator.comparingInt(Further::cell));
        DigestedCells spread = new DigestedCells(size + further.size());
        int next = 0;
        for (Further one : further) {
            spread.copy(this, next, one.cell() + 1);
            next = one.cell() + 1;
            spread.add(rows[one.cell()], lines[one.cell()], columns[one.cell()]);
            spread.set(spread.size - 1, one.digests(), one.known());
        }
        spread.copy(this, next, size);
        return spread;
    }

    private void copy(DigestedCells from, int begin, int end) {
        int count = end - begin;
        System.arraycopy(from.rows, begin, rows, size, count);
        System.arraycopy(from.lines, begin, lines, size, count);
        System.arraycopy(from.columns, begin, columns, size, count);
        System.arraycopy(from.present, begin, present, size, count);
        for (int digest = 0; digest < DIGESTS; digest++) {
            if (from.digests[digest] != null) {
                room(digest);
                System.arraycopy(from.digests[digest], begin, digests[digest], size, count);
            }
        }
        size += count;
    }

    private void room(int digest) {
        if (digests[digest] == null) {
            digests[digest] = new long[rows.length];
        }
    }

    /** Gives back room where much is left. */
    DigestedCells trimmed() {
        if (size < rows.length - rows.length / 8) {
            rows = Arrays.copyOf(rows, size);
            lines = Arrays.copyOf(lines, size);
            columns = Arrays.copyOf(columns, size);
            present = Arrays.copyOf(present, size);
            Arrays.setAll(digests, digest -> digests[digest] == null ? null : Arrays.copyOf(digests[digest], size));
        }
        return this;
    }

    /** Adds the rows of all cells to a column of as many. */
    void addRowsTo(SteadyColumn to) {
        to.add(rows, size);
    }

    /** Adds the rows as the file's own program counts them. */
    void addLinesTo(SteadyColumn to) {
        to.add(lines, size);
    }

    /** Adds the columns of all cells. */
    void addColumnsTo(SteadyColumn to) {
        to.add(columns, size);
    }

    /** Adds the kind of each cell's column: the first for a name put together, then those of the columns. */
    void addKindsTo(TextColumn to, List<String> kinds) {
        to.add(kinds, columns, CellBatch.FULL_NAME, size);
    }

    /** Adds a digest of all cells. */
    void addTo(DigestColumn to, int digest) {
        if (digests[digest] == null) {
            to.addNone(size);
        } else {
            to.add(digests[digest], present, 1 << digest, size);
        }
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
        return digests[digest] == null ? 0 : digests[digest][cell];
    }

    /** Whether a cell of the same column with the same text is in the list already; false where nobody knows. */
    boolean isKnown(int cell) {
        return has(cell, KNOWN);
    }
}
