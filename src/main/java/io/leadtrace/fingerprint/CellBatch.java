package io.leadtrace.fingerprint;

import io.leadtrace.pii.FormBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Cells of one table on their way: the thread that reads the file fills it with texts, whoever is free digests them, and the
 * thread that loads takes the digests.
 */
final class CellBatch {
    /** How many cells it takes. */
    static final int SIZE = 2048;

    /** The column that stands for the name put together from its parts. */
    static final int FULL_NAME = -1;

    private static final int NONE = -1;
    private static final ThreadLocal<FormBuffer> FORMS = ThreadLocal.withInitial(FormBuffer::new);

    private final List<ColumnDigester> digesters;
    private final String[] texts = new String[SIZE];
    private final FutureTask<Void> work = new FutureTask<>(this::digest, null);
    private DigestedCells cells = new DigestedCells(SIZE);

    /** @param digesters of the columns, behind that of the name put together */
    CellBatch(List<ColumnDigester> digesters) {
        this.digesters = digesters;
    }

    boolean isFull() {
        return cells.isFull();
    }

    void add(int row, long line, int column, String text) {
        texts[cells.size()] = text;
        cells.add(row, line, column);
    }

    /** Lets somebody digest what it was filled with. */
    void digestOn(Executor executor) {
        executor.execute(work);
    }

    /** One column after the other: what a processor has learned about one kind serves it for a hundred cells. */
    private void digest() {
        int[] first = new int[digesters.size()];
        Arrays.fill(first, NONE);
        int[] next = new int[cells.size()];
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            int digester = cells.column(cell) - FULL_NAME;
            next[cell] = first[digester];
            first[digester] = cell;
        }
        FormBuffer forms = FORMS.get();
        for (int digester = 0; digester < first.length; digester++) {
            for (int cell = first[digester]; cell != NONE; cell = next[cell]) {
                digesters.get(digester).digest(texts[cell], cell, cells, forms);
                texts[cell] = null;
            }
        }
        cells = cells.spread();
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
