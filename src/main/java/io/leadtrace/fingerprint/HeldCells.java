package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a corpus of few lists, held in memory in the order they were read, where SQL costs more than it saves. */
public final class HeldCells {
    /** What a cell takes if no other has its digests. */
    private static final int BYTES_OF_A_CELL = 150;

    private static final int MOST_CELLS = 1_000_000;

    private final int most = (int) Math.min(MOST_CELLS, Runtime.getRuntime().maxMemory() / 4 / BYTES_OF_A_CELL);
    private final List<Part> parts = new ArrayList<>();
    private int cells;

    /** Cells of a list. */
    record Part(ContactList list, CellBatch batch) {}

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
    boolean add(ContactList list, CellBatch batch) {
        parts.add(new Part(list, batch));
        cells += batch.size();
        return cells <= most;
    }

    /** What is held, in order. */
    List<Part> parts() {
        return parts;
    }

    /** Hands on the cells of a list in the order of its rows, their columns and the values of a cell. */
    public void each(int list, Consumer<Cell> each) {
        for (Part part : parts) {
            if (part.list().id() == list) {
                At at = new At(part.list());
                part.batch().each((row, line, column, digests) -> {
                    at.row = row;
                    at.line = line;
                    at.column = column;
                    at.digests = digests;
                    each.accept(at);
                });
            }
        }
    }

    /** Stands at one cell after another. */
    private static final class At implements Cell {
        private final List<String> kinds;
        private int row;
        private long line;
        private int column;
        private Digests digests;

        At(ContactList list) {
            kinds = list.profile().columns().stream().map(ColumnProfile::kind).toList();
        }

        @Override
        public int row() {
            return row;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public int column() {
            return column;
        }

        @Override
        public String kind() {
            return column == CellBatch.FULL_NAME ? "person-name" : kinds.get(column);
        }

        @Override
        public long raw() {
            return digests.raw();
        }

        @Override
        public boolean has(int place) {
            return digests.has(place);
        }

        @Override
        public long digest(int place) {
            return digests.at(place);
        }
    }
}
