package io.leadtrace.fingerprint;

import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingCursor;
import io.leadtrace.index.PostingFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Looks up the rows of digests in the files of an index, and of two digests at once. Short lists of rows are remembered,
 * as rows are asked for under several pairs of digests; of a long one only what the other digest asks for is read, until
 * that comes to as much as reading it whole. One thread.
 */
final class IndexedDigest {
    /** From so many blocks of one file on a list is long. */
    private static final int LONG = 8;

    /** So many postings are remembered, 8 bytes each, and so many of one long list. */
    private static final int REMEMBERED = 4 << 20;

    private final List<PostingCursor> cursors;
    private final List<PostingCursor> others;
    private final Map<Long, long[]> known = new HashMap<>();
    private int remembered;

    /** Where rows are read before it is known how many they are. */
    private long[] read = new long[1 << 10];

    private final LongRows longOnes = new LongRows();
    private final LongRows longOthers = new LongRows();

    /** The long list that was asked for last. */
    private final class LongRows {
        private long key = -1;
        private long blocks;
        private long sought;
        private long[] rows;

        /** The list, if it was read; null if not. */
        long[] of(long wanted) {
            if (wanted != key) {
                key = wanted;
                blocks = spread(wanted);
                sought = 0;
                rows = null;
            }
            return rows;
        }

        /** The same when rows are to be sought in it: each costs about as much as going through a block. */
        long[] of(long wanted, int rowsSought) {
            sought += rowsSought;
            if (of(wanted) == null && sought > blocks) {
                rows = read(wanted);
            }
            return rows;
        }
    }

    IndexedDigest(List<PostingFile> files) {
        cursors = files.stream().map(PostingFile::cursor).toList();
        others = files.stream().map(PostingFile::cursor).toList();
    }

    /** Hands on the postings of a key, in order. */
    void of(long key, LongConsumer each) {
        long[] rows = rows(key, longOnes);
        if (rows != null) {
            for (long row : rows) {
                each.accept(row);
            }
            return;
        }
        for (PostingCursor cursor : cursors) {
            for (boolean found = cursor.seek(key, 0); found; found = cursor.next() && cursor.key() == key) {
                each.accept(cursor.posting());
            }
        }
    }

    /** Hands on the postings of a key whose rows have another key as well, in order. */
    void of(long key, long other, LongConsumer each) {
        long[] rows = rows(key, longOnes);
        if (rows != null && rows.length == 0) {
            return;
        }
        long[] otherRows = rows(other, longOthers);
        if (rows != null && otherRows == null) {
            otherRows = longOthers.of(other, rows.length);
        } else if (rows == null && otherRows != null) {
            rows = longOnes.of(key, otherRows.length);
        }
        if (rows != null && otherRows != null) {
            both(rows, otherRows, each);
        } else if (rows != null) {
            for (long row : rows) {
                if (stands(row, other)) {
                    each.accept(row);
                }
            }
        } else if (otherRows != null) {
            long last = -1;
            for (long row : otherRows) {
                if (row >>> 1 != last) {
                    last = row >>> 1;
                    marks(key, row, each);
                }
            }
        } else {
            for (int file = 0; file < cursors.size(); file++) {
                both(cursors.get(file), key, others.get(file), other, each);
            }
        }
    }

    /** False if a key has no posting without a mark; true of a long list, which is not read for it. */
    boolean mayBeUnmarked(long key) {
        long[] rows = rows(key, longOnes);
        return rows == null || !Arrays.stream(rows).allMatch(Posting::mark);
    }

    /** Goes through the shorter list and seeks its rows in the other. */
    private static void both(long[] rows, long[] others, LongConsumer each) {
        boolean seekOthers = rows.length <= others.length;
        long[] walked = seekOthers ? rows : others;
        long[] sought = seekOthers ? others : rows;
        int from = 0;
        long last = -1;
        for (long one : walked) {
            long row = one >>> 1;
            if (!seekOthers && row == last) {
                continue;
            }
            last = row;
            from = notBelow(row << 1, sought, from);
            if (from == sought.length) {
                return;
            }
            if (seekOthers && sought[from] >>> 1 == row) {
                each.accept(one);
            }
            while (!seekOthers && from < sought.length && sought[from] >>> 1 == row) {
                each.accept(sought[from++]);
            }
        }
    }

    /** The first place from {@code from} on with a value that is not below the wanted one; searched near {@code from} first. */
    private static int notBelow(long wanted, long[] sorted, int from) {
        int low = from;
        int step = 1;
        while (low + step < sorted.length && sorted[low + step] < wanted) {
            low += step;
            step *= 2;
        }
        int at = Arrays.binarySearch(sorted, low, Math.min(sorted.length, low + step + 1), wanted);
        return at < 0 ? -at - 1 : at;
    }

    private boolean stands(long row, long key) {
        long least = row >>> 1 << 1;
        for (PostingCursor cursor : others) {
            if (cursor.seek(key, least) && cursor.posting() >>> 1 == row >>> 1) {
                return true;
            }
        }
        return false;
    }

    private void marks(long key, long row, LongConsumer each) {
        for (PostingCursor cursor : others) {
            boolean found = cursor.seek(key, row >>> 1 << 1);
            while (found && cursor.posting() >>> 1 == row >>> 1) {
                each.accept(cursor.posting());
                found = cursor.next() && cursor.key() == key;
            }
        }
    }

    private static void both(PostingCursor one, long key, PostingCursor two, long otherKey, LongConsumer each) {
        boolean found = one.seek(key, 0) && two.seek(otherKey, 0);
        while (found) {
            long row = one.posting() >>> 1;
            long other = two.posting() >>> 1;
            if (row < other) {
                found = one.seek(key, other << 1);
            } else if (other < row) {
                found = two.seek(otherKey, row << 1);
            } else {
                each.accept(one.posting());
                found = one.next() && one.key() == key;
            }
        }
    }

    /** The postings of a key; null for a long list that was not read. */
    private long[] rows(long key, LongRows longLists) {
        long[] rows = known.get(key);
        if (rows != null) {
            return rows;
        }
        if (spread(key) >= LONG) {
            return longLists.of(key);
        }
        long[] read = read(key);
        if (remembered + read.length > REMEMBERED) {
            known.clear();
            remembered = 0;
        }
        known.put(key, read);
        remembered += read.length + LONG;
        return read;
    }

    /** How many blocks the postings of a key begin in, in all files. */
    private long spread(long key) {
        long blocks = 0;
        for (PostingCursor cursor : cursors) {
            blocks += cursor.spread(key);
        }
        return blocks;
    }

    private long[] read(long key) {
        int size = 0;
        for (PostingCursor cursor : cursors) {
            if (cursor.seek(key, 0)) {
                read = cursor.collect(read, size);
                size = cursor.collected();
            }
        }
        return Arrays.copyOf(read, size);
    }
}
