package io.leadtrace.index;

/** Walks through the postings of a file, or seeks those of a key; one thread. Throws {@link DamagedIndex}. */
public final class PostingCursor {
    private final PostingFile file;
    private byte[] bytes = new byte[0];
    private int block = -1;
    private int at;
    private boolean ended;
    private long key;
    private long posting;

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
        if (at == bytes.length) {
            if (block + 1 >= file.blocks()) {
                ended = true;
                return false;
            }
            open(block + 1);
            return true;
        }
        read();
        return true;
    }

    /** Goes to the first posting of a key that is not below {@code least}; false if there is none. */
    public boolean seek(long wanted, long least) {
        int last = file.blockOf(wanted, least);
        boolean near = !ended && block == Math.max(0, last) && !after(wanted, least);
        if (!near) {
            if (file.blocks() == 0) {
                return false;
            }
            open(Math.max(0, last));
        }
        while (key < wanted || key == wanted && posting < least) {
            if (!next()) {
                return false;
            }
        }
        return key == wanted;
    }

    /** How many blocks the postings of a key begin in: a measure of how many they are. */
    public int spread(long wanted) {
        return file.blockOf(wanted, Long.MAX_VALUE) - file.blockOf(wanted, Long.MIN_VALUE);
    }

    private boolean after(long wanted, long least) {
        return key > wanted || key == wanted && posting > least;
    }

    private void open(int next) {
        if (next != block) {
            bytes = file.block(next);
            block = next;
        }
        ended = false;
        at = 0;
        read();
        key = file.firstKey(block);
        if (posting != file.firstPosting(block)) {
            throw new DamagedIndex();
        }
    }

    private void read() {
        boolean first = at == 0;
        long head = number();
        long list;
        boolean sameList = false;
        if ((head & 1) == 1) {
            list = Posting.list(posting) + (head >>> 1);
            sameList = head == 1;
        } else {
            key = first ? key : key + (head >>> 1);
            list = number();
        }
        long rowAndMark = number();
        long row = (rowAndMark >>> 1) + (sameList ? Integer.toUnsignedLong(Posting.row(posting)) : 0);
        posting = Posting.of((int) list, (int) row, (rowAndMark & 1) == 1);
    }

    private long number() {
        long number = 0;
        for (int shift = 0; at < bytes.length; shift += 7) {
            byte one = bytes[at++];
            number |= (long) (one & 0x7f) << shift;
            if (one >= 0) {
                return number;
            }
        }
        throw new DamagedIndex();
    }
}
