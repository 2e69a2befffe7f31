package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.engine.RowReader;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingBuffer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which digests of stored cells are filed in an index, and under which keys. The canonical form and the first two keys,
 * which rows are linked by, are filed by row, marked where the cell has a canonical form; the text and the other keys,
 * which are only looked for, by list.
 */
public final class CellPostings {
    /** The digests of a cell in the order of {@code cells}' columns. */
    static final List<String> DIGESTS = List.of("raw", "canonical", "key1", "key2", "key3", "key4");

    private static final int RAW = 0;
    private static final int CANONICAL = 1;
    private static final int LAST_BY_ROW = 3;
    private static final String NAME = "person-name";

    /** So many postings are sorted at once. */
    private static final int MOST = 1 << 20;

    /** So many of them a cell has at most. */
    private static final int EACH = 6;

    private final SqlSession session;
    private final PostingBuffer buffer = new PostingBuffer();

    /** Collects postings, reading stored cells in a session. */
    public CellPostings(SqlSession session) {
        this.session = session;
    }

    /** Where collected postings go when there are enough of them. */
    public interface Full {
        /** Takes postings, which it writes to a file. */
        void take(PostingBuffer postings) throws IOException;
    }

    /**
     * Collects the postings of a file's cells.
     *
     * @param parquet its cells
     * @param first the number of its first list in the index
     */
    public void add(StoredLists file, Path parquet, int first, Full full) throws IOException {
        List<long[][]> salts = new ArrayList<>();
        long cells = 0;
        for (StoredLists.Table table : file.tables()) {
            salts.add(salts(table));
            cells += table.rows() * (table.profile().columns().size() + 1);
        }
        if (cells * EACH <= MOST) {
            read(parquet, "", salts, first);
            fill(full, MOST);
            return;
        }
        for (int list = 0; list < salts.size(); list++) {
            long rows = Math.max(1, MOST / ((long) EACH * salts.get(list).length));
            for (long row = 1; row <= file.tables().get(list).rows(); row += rows) {
                String some = " WHERE list = " + list + " AND row BETWEEN " + row + " AND " + (row + rows - 1);
                read(parquet, some, salts, first);
                fill(full, MOST / 2);
            }
        }
    }

    /** Hands on what is left. */
    public void end(Full full) throws IOException {
        fill(full, 1);
    }

    private void fill(Full full, int least) throws IOException {
        if (buffer.size() >= least) {
            full.take(buffer);
        }
    }

    private void read(Path parquet, String some, List<long[][]> salts, int first) {
        session.query(
                new SqlStep(
                        "index cells",
                        "SELECT list, row, col, raw, canonical, key1, key2, key3, key4 FROM "
                                + session.parquet(List.of(parquet), Corpus.CELLS) + " p" + some),
                cell -> add(cell, salts, first));
    }

    private void add(RowReader cell, List<long[][]> salts, int first) {
        int list = (int) cell.number(0);
        int row = (int) cell.number(1);
        int column = (int) cell.number(2);
        long[][] byColumn = salts.get(list);
        long[] salt = byColumn[column < 0 ? byColumn.length - 1 : column];
        boolean whole = cell.number(3 + CANONICAL) != 0;
        for (int digest = RAW; digest < salt.length; digest++) {
            long value = cell.number(3 + digest);
            if (value != 0) {
                boolean byRow = digest >= CANONICAL && digest <= LAST_BY_ROW;
                long posting = Posting.of(first + list, byRow ? row : 0, byRow && whole);
                buffer.add(Posting.key(salt[digest], value), posting);
            }
        }
    }

    /** What is added to each digest of each column; names put together from their parts are a last column. */
    private static long[][] salts(StoredLists.Table table) {
        List<ColumnProfile> columns = table.profile().columns();
        long[][] salts = new long[columns.size() + 1][DIGESTS.size()];
        for (int column = 0; column < salts.length; column++) {
            String kind = column < columns.size() ? columns.get(column).kind() : NAME;
            for (int digest = 0; digest < DIGESTS.size(); digest++) {
                salts[column][digest] = salt(kind, DIGESTS.get(digest));
            }
        }
        return salts;
    }

    /** What is added to a digest; that of a text is the same whatever it is taken for. */
    static long salt(String kind, String digest) {
        return Posting.salt(digest.equals("raw") ? digest : kind + ' ' + digest);
    }
}
