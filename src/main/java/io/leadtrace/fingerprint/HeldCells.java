package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a corpus of few lists, held in memory in the order they were read, where SQL costs more than it saves. */
public final class HeldCells {
    /** What a cell takes. */
    private static final int BYTES_OF_A_CELL = 2 * Integer.BYTES + (1 + DigestedCells.DIGESTS) * Long.BYTES + 1;

    private static final int MOST_CELLS = 1_000_000;

    private final long most;
    private final List<Part> parts = new ArrayList<>();
    private int cells;

    /** Holds at most so many cells as fit a quarter of memory. */
    HeldCells() {
        this(Math.min(MOST_CELLS, Runtime.getRuntime().maxMemory() / 4 / BYTES_OF_A_CELL));
    }

    /** Holds at most so many cells, and the part that was added last. */
    HeldCells(long most) {
        this.most = most;
    }

    /** A cell's value, or a name put together from its parts; only valid while it is handed on. */
    public interface Cell {
        /** The data row in its table, from 1. */
        int row();

        /** The row as the file's own program counts it, from 1. */
        long line();

        /** The column, from 0; negative for a name put together. */
        int column();

        /** The name of its kind. */
        String kind();

        /** The digest of the text as it stands. */
        long raw();

        /** Whether it has the digest of its canonical form, at place 0, or of a key, at places 1 to 4. */
        boolean has(int place);

        /** That digest, or 0. */
        long digest(int place);
    }

    /** Keeps cells; false if they are too many by now to be held. */
    boolean add(Part part) {
        parts.add(part);
        cells += part.cells.size();
        return cells <= most;
    }

    /** What is held, in order. */
    List<Part> parts() {
        return parts;
    }

    /** Hands on the cells of a list in the order of its rows, their columns and the values of a cell. */
    public void each(int list, Consumer<Cell> each) {
        for (Part part : parts) {
            if (part.list.id() == list) {
                part.each(each);
            }
        }
    }

    /** Cells of a list. */
    static final class Part {
        private final ContactList list;
        private final List<String> kinds;
        private final DigestedCells cells;

        Part(ContactList list, DigestedCells cells) {
            this.list = list;
            kinds = list.profile().columns().stream().map(ColumnProfile::kind).toList();
            this.cells = cells.trimmed();
        }

        ContactList list() {
            return list;
        }

        void each(Consumer<Cell> each) {
            At at = new At();
            for (at.cell = 0; at.cell < cells.size(); at.cell++) {
                each.accept(at);
            }
        }

        /** Stands at one cell after another. */
        private final class At implements Cell {
            private int cell;

            @Override
            public int row() {
                return cells.row(cell);
            }

            @Override
            public long line() {
                return cells.line(cell);
            }

            @Override
            public int column() {
                return cells.column(cell);
            }

            @Override
            public String kind() {
                int column = cells.column(cell);
                return column == CellBatch.FULL_NAME ? "person-name" : kinds.get(column);
            }

            @Override
            public long raw() {
                return cells.digest(cell, DigestedCells.RAW);
            }

            @Override
            public boolean has(int place) {
                return cells.has(cell, DigestedCells.CANONICAL + place);
            }

            @Override
            public long digest(int place) {
                return cells.digest(cell, DigestedCells.CANONICAL + place);
            }
        }
    }
}
