package io.leadtrace.index;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Walks through the postings of a file, or seeks those of a key; one thread. Throws {@link DamagedIndex}. */
public final class PostingCursor {
    /** More bytes than a posting takes. */
    private static final int LONGEST = 24;

    /** What a byte of a number holds of it. */
    private static final long LOW = 0x7f;

    private final PostingFile file;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private int block = -1;
    private int at;

    /** Where the postings of the block end and the places of its whole ones stand. */
    private int end;

    private int wholes;
    private int nextWhole;
    private int nextWholeAt;
    private boolean ended;
    private long key;
    private long posting;
    private int collected;

    PostingCursor(PostingFile file) {
        this.file = file;
    }

    /** The key of the posting it stands on. */
    public long key() {
        return key;
    }

    /** The posting it stands on. */
    public long posting() {
        return posting;
    }

    /** Goes on to the next posting; false at the end. */
    public boolean next() {
        if (ended) {
            return false;
        }
        if (at < end) {
            read();
            return true;
        }
        if (block + 1 >= file.blocks()) {
            ended = true;
            return false;
        }
        open(block + 1);
        return true;
    }

    /** Goes to the first posting of a key that is not below {@code least}; false if there is none. */
    public boolean seek(long wanted, long least) {
        if (file.blocks() == 0) {
            return false;
        }
        int last = Math.max(0, file.blockOf(wanted, least));
        boolean near = !ended && block == last && !beyond(key, posting, wanted, least);
        if (!near) {
            open(last);
        }
        approach(wanted, least);
        while (key < wanted || key == wanted && posting < least) {
            if (!next()) {
                return false;
            }
        }
        return key == wanted;
    }

    /**
     * Goes through all postings of the key it stands on, from the one it stands on, and stands on what follows them.
     *
     * @param postings where they go, from {@code from} on; there must be room for one
     * @return the array, or a longer one, and in {@link #collected} how far it is filled
     */
    public long[] collect(long[] postings, int from) {
        long wanted = key;
        long[] all = postings;
        int size = from;
        do {
            size = add(all, size);
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
        } while (next() && key == wanted);
        collected = size;
        return all;
    }

    /** How far {@link #collect} filled its array. */
    public int collected() {
        return collected;
    }

    /** Adds the posting it stands on and, as far as there is room, those of its key up to the next whole one. */
    private int add(long[] postings, int from) {
        byte[] all = bytes.array();
        int limit = nextWholeAt < 0 ? end : nextWholeAt;
        int size = from;
        int place = at;
        long list = Posting.list(posting);
        long row = Integer.toUnsignedLong(Posting.row(posting));
        long last = posting;
        postings[size++] = last;
        while (size < postings.length && place + LONGEST <= limit && (all[place] & 1) == 1) {
            long head = all[place++];
            if (head < 0) {
                head &= LOW;
                byte more = -1;
                for (int shift = 7; more < 0; shift += 7) {
                    more = all[place++];
                    head |= (more & LOW) << shift;
                }
            }
            long number = all[place++];
            if (number < 0) {
                number &= LOW;
                byte more = -1;
                for (int shift = 7; more < 0; shift += 7) {
                    more = all[place++];
                    number |= (more & LOW) << shift;
                }
            }
            list += head >>> 1;
            row = (number >>> 1) + (head == 1 ? row : 0);
            last = Posting.of((int) list, (int) row, (number & 1) == 1);
            postings[size++] = last;
        }
        at = place;
        posting = last;
        return size;
    }

    /** How many blocks the postings of a key begin in: a measure of how many they are. */
    public int spread(long wanted) {
        return file.blockOf(wanted, Long.MAX_VALUE) - file.blockOf(wanted, Long.MIN_VALUE);
    }

    private static boolean beyond(long key, long posting, long wanted, long least) {
        return key > wanted || key == wanted && posting > least;
    }

    private void open(int next) {
        if (next != block) {
            if (bytes.capacity() < file.size(next)) {
                bytes = ByteBuffer.allocate(file.size(next));
            }
            block = -1;
            file.block(next, bytes);
            block = next;
            wholes = bytes.getShort(bytes.limit() - Short.BYTES);
            end = bytes.limit() - (wholes + 1) * Short.BYTES;
            if (wholes < 1 || end < Long.BYTES) {
                throw new DamagedIndex();
            }
        }
        ended = false;
        whole(0);
        if (key != file.firstKey(block) || posting != file.firstPosting(block)) {
            throw new DamagedIndex();
        }
    }

    /** Goes on to the last of the block's whole postings that is not beyond the wanted one, if it lies ahead. */
    private void approach(long wanted, long least) {
        int low = nextWhole;
        int high = wholes;
        int here = at;
        while (low < high) {
            int middle = (low + high) >>> 1;
            at = wholeAt(middle);
            long first = bytes.getLong(at);
            at += Long.BYTES;
            boolean after = first > wanted || first == wanted && placed() > least;
            low = after ? low : middle + 1;
            high = after ? middle : high;
        }
        at = here;
        if (low > nextWhole) {
            whole(low - 1);
        }
    }

    private int wholeAt(int whole) {
        return whole == wholes ? -1 : bytes.getShort(end + whole * Short.BYTES);
    }

    private void whole(int whole) {
        at = wholeAt(whole);
        key = bytes.getLong(at);
        at += Long.BYTES;
        posting = placed();
        nextWhole = whole + 1;
        nextWholeAt = wholeAt(nextWhole);
    }

    private void read() {
        if (at == nextWholeAt) {
            whole(nextWhole);
            return;
        }
        long head = number();
        if ((head & 1) == 0) {
            key += head >>> 1;
            posting = placed();
            return;
        }
        long list = Posting.list(posting) + (head >>> 1);
        long row = head == 1 ? Integer.toUnsignedLong(Posting.row(posting)) : 0;
        posting = placed(list, row);
    }

    /** The posting whose list stands here. */
    private long placed() {
        return placed(number(), 0);
    }

    private long placed(long list, long before) {
        long rowAndMark = number();
        return Posting.of((int) list, (int) (before + (rowAndMark >>> 1)), (rowAndMark & 1) == 1);
    }

    private long number() {
        byte[] all = bytes.array();
        long number = 0;
        for (int shift = 0; at < end; shift += 7) {
            byte one = all[at++];
            number |= (long) (one & 0x7f) << shift;
            if (one >= 0) {
                return number;
            }
        }
        throw new DamagedIndex();
    }
}
