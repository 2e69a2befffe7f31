package io.leadtrace.fingerprint;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Cells of one table on their way: the thread that reads the file fills it with texts, whoever is free digests them, and the
 * thread that loads takes the digests.
 */
final class CellBatch {
    /** How many cells it takes. */
    static final int SIZE = 1024;

    /** Room for further values: that of one cell in so many has two. */
    private static final int FURTHER = 16;

    /** The column that stands for the name put together from its parts. */
    static final int FULL_NAME = -1;

    private final int[] rows = new int[SIZE];
    private final long[] lines = new long[SIZE];
    private final int[] columns = new int[SIZE];
    private final String[] texts = new String[SIZE];
    private final ColumnDigester[] digesters = new ColumnDigester[SIZE];
    private int size;
    private DigestedCells cells;
    private final FutureTask<Void> work = new FutureTask<>(this::digest, null);

    boolean full() {
        return size == SIZE;
    }

    void add(int row, long line, int column, String text, ColumnDigester digester) {
        rows[size] = row;
        lines[size] = line;
        columns[size] = column;
        texts[size] = text;
        digesters[size] = digester;
        size++;
    }

    /** Lets somebody digest what it was filled with. */
    void digestOn(Executor executor) {
        executor.execute(work);
    }

    private void digest() {
        DigestedCells all = new DigestedCells(size + size / FURTHER);
        for (int cell = 0; cell < size; cell++) {
            digesters[cell].digest(texts[cell], rows[cell], lines[cell], columns[cell], all);
            texts[cell] = null;
        }
        cells = all;
    }

    /** Waits until it is digested, or digests it where nobody has begun to; false if that broke down. */
    boolean digested() {
        work.run();
        try {
            work.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw CellPipe.interrupted();
        }
    }

    /** Its cells, once it is {@link #digested}. */
    DigestedCells cells() {
        return cells;
    }
}
