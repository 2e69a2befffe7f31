package io.leadtrace.fingerprint;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Which digests of cells are filed in an index, and under which keys. The canonical form and the first two keys, which rows
 * are linked by, are filed by row, marked where the cell has a canonical form; the text and the other keys, which are only
 * looked for, by list. One thread.
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

    private final PostingBuffer buffer = new PostingBuffer();
    private final Full full;
    private int lists;
    private long[][] salts;

    /**
     * Collects postings.
     *
     * @param lists how many lists the index has already; the next begun has this number
     */
    public CellPostings(int lists, Full full) {
        this.lists = lists;
        this.full = full;
    }

    /** Where collected postings go when there are enough of them. */
    public interface Full {
        /** Takes postings, which it writes to a file. */
        void take(PostingBuffer postings) throws IOException;
    }

    /** Begins the next list, whose columns hold what a profile says. */
    void begin(Profile profile) {
        List<ColumnProfile> columns = profile.columns();
        salts = new long[columns.size() + 1][DIGESTS.size()];
        for (int column = 0; column < salts.length; column++) {
            String kind = column < columns.size() ? columns.get(column).kind() : NAME;
            for (int digest = 0; digest < DIGESTS.size(); digest++) {
                salts[column][digest] = salt(kind, DIGESTS.get(digest));
            }
        }
        lists++;
    }

    /** Files a value of the list begun last; a name put together from its parts is not filed by its text. */
    void add(int row, int column, Digests value) {
        boolean name = column == CellBatch.FULL_NAME;
        long[] salt = salts[name ? salts.length - 1 : column];
        if (!name) {
            file(salt[RAW], value.raw(), 0, false);
        }
        for (int place = 0; place < Digests.COARSER; place++) {
            if (value.has(place)) {
                boolean byRow = place + CANONICAL <= LAST_BY_ROW;
                file(salt[place + CANONICAL], value.at(place), byRow ? row : 0, byRow && value.has(0));
            }
        }
        if (buffer.size() >= MOST) {
            end();
        }
    }

    private void file(long salt, long digest, int row, boolean whole) {
        buffer.add(Posting.key(salt, digest), Posting.of(lists - 1, row, whole));
    }

    /**
     * Hands on what is left.
     *
     * @throws UncheckedIOException if it cannot be taken
     */
    public void end() {
        if (buffer.size() > 0) {
            try {
                full.take(buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is added to a digest; that of a text is the same whatever it is taken for. */
    static long salt(String kind, String digest) {
        return Posting.salt(digest.equals("raw") ? digest : kind + ' ' + digest);
    }
}
