package io.leadtrace.fingerprint;

import io.leadtrace.engine.RowReader;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Files the cells of stored lists in an index, reading them in a session. One thread. */
public final class StoredPostings {
    private static final String DIGESTS = String.join(", ", DigestedCells.NAMES);
    private static final int RAW = 2;

    private final SqlSession session;
    private final CellPostings postings;
    private DigestedCells cells = new DigestedCells(CellBatch.SIZE);

    /** Reads in a session, which stays open, and files in an index that its owner closes. */
    public StoredPostings(SqlSession session, CellPostings postings) {
        this.session = session;
        this.postings = postings;
    }

    /**
     * Files the cells of a file.
     *
     * @param parquet where they are
     */
    public void add(StoredLists file, Path parquet) throws IOException {
        for (int list = 0; list < file.tables().size(); list++) {
            postings.begin(file.tables().get(list).profile());
            String from = session.parquet(List.of(parquet), SessionCells.CELLS) + " p WHERE list = " + list;
            try {
                session.query(new SqlStep("index cells", "SELECT row, col, " + DIGESTS + " FROM " + from), this::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            file();
        }
    }

    private void add(RowReader cell) {
        int at = cells.size();
        cells.add((int) cell.number(0), 0, (int) cell.number(1));
        for (int digest = 0; digest < DigestedCells.DIGESTS; digest++) {
            long value = cell.number(RAW + digest);
            // a digest that is not there reads as 0, which one that is there has by chance once in 2^64
            if (value != 0) {
                cells.set(at, digest, value);
            }
        }
        if (cells.isFull()) {
            try {
                file();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void file() throws IOException {
        postings.add(cells);
        cells = new DigestedCells(CellBatch.SIZE);
    }
}
