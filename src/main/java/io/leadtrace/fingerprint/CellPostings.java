package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingSorter;
import java.io.IOException;
import java.util.List;

/**
 * Which digests of cells are filed in an index, and under which keys. The canonical form and the first two keys, which rows
 * are linked by, are filed by row, marked where the cell has a canonical form; the text and the other keys, which are only
 * looked for, by list. One thread.
 */
public final class CellPostings {
    private static final int LAST_BY_ROW = 3;
    private static final String NAME = "person-name";

    private final PostingSorter sorter;
    private final Full full;
    private int lists;
    private long[][] salts;

    /**
     * Files cells.
     *
     * @param sorter where postings are collected
     * @param lists how many lists the index has already; the next begun has this number
     */
    public CellPostings(PostingSorter sorter, int lists, Full full) {
        this.sorter = sorter;
        this.lists = lists;
        this.full = full;
    }

    /** Where collected postings go when there are enough of them. */
    public interface Full {
        /** Takes postings, which it writes to a file. */
        void take(PostingSorter postings) throws IOException;
    }

    /** Begins the next list, whose columns hold what a profile says. */
    void begin(Profile profile) {
        List<ColumnProfile> columns = profile.columns();
        salts = new long[columns.size() + 1][DigestedCells.DIGESTS];
        for (int column = 0; column < salts.length; column++) {
            String kind = column < columns.size() ? columns.get(column).kind() : NAME;
            for (int digest = 0; digest < DigestedCells.DIGESTS; digest++) {
                salts[column][digest] = salt(kind, DigestedCells.NAMES.get(digest));
            }
        }
        lists++;
    }

    /** Files cells of the list begun last; a name put together from its parts is not filed by its text. */
    void add(DigestedCells cells) throws IOException {
        for (int digest = 0; digest < DigestedCells.DIGESTS; digest++) {
            boolean byRow = digest >= DigestedCells.CANONICAL && digest <= LAST_BY_ROW;
            for (int cell = 0; cell < cells.size(); cell++) {
                if (cells.has(cell, digest) && (byRow || !cells.isKnown(cell))) {
                    int column = cells.column(cell);
                    long salt = salts[column == CellBatch.FULL_NAME ? salts.length - 1 : column][digest];
                    boolean whole = byRow && cells.has(cell, DigestedCells.CANONICAL);
                    sorter.add(
                            Posting.key(salt, cells.digest(cell, digest)),
                            Posting.of(lists - 1, byRow ? cells.row(cell) : 0, whole));
                }
            }
        }
        if (sorter.isFull()) {
            end();
        }
    }

    /** Hands on what is left. */
    public void end() throws IOException {
        if (sorter.size() > 0) {
            full.take(sorter);
        }
    }

    /** What is added to a digest; that of a text is the same whatever it is taken for. */
    static long salt(String kind, String digest) {
        return Posting.salt(digest.equals("raw") ? digest : kind + ' ' + digest);
    }
}
