package io.leadtrace.index;

import java.util.List;

/** The cursors of several files, the one that stands on the least posting first: a binary heap. One thread. */
final class PostingHeap {
    private final PostingCursor[] cursors;

    /** Where each cursor stands, so that comparing two does not go through them. */
    private final long[] keys;

    private final long[] postings;
    private int size;

    PostingHeap(List<PostingFile> files) {
        cursors = new PostingCursor[files.size()];
        keys = new long[files.size()];
        postings = new long[files.size()];
        for (PostingFile file : files) {
            PostingCursor cursor = file.cursor();
            if (cursor.next()) {
                cursors[size] = cursor;
                keys[size] = cursor.key();
                postings[size++] = cursor.posting();
            }
        }
        for (int place = size / 2 - 1; place >= 0; place--) {
            sink(place);
        }
    }

    /** The cursor on the least posting; null when all are at their end. */
    PostingCursor least() {
        return size == 0 ? null : cursors[0];
    }

    /** Moves that cursor on. */
    void next() {
        PostingCursor cursor = cursors[0];
        if (cursor.next()) {
            keys[0] = cursor.key();
            postings[0] = cursor.posting();
        } else {
            size--;
            cursors[0] = cursors[size];
            keys[0] = keys[size];
            postings[0] = postings[size];
        }
        sink(0);
    }

    private void sink(int from) {
        if (from >= size) {
            return;
        }
        PostingCursor cursor = cursors[from];
        long key = keys[from];
        long posting = postings[from];
        int place = from;
        while (place * 2 + 1 < size) {
            int child = place * 2 + 1;
            if (child + 1 < size && below(keys[child + 1], postings[child + 1], keys[child], postings[child])) {
                child++;
            }
            if (!below(keys[child], postings[child], key, posting)) {
                break;
            }
            cursors[place] = cursors[child];
            keys[place] = keys[child];
            postings[place] = postings[child];
            place = child;
        }
        cursors[place] = cursor;
        keys[place] = key;
        postings[place] = posting;
    }

    private static boolean below(long key, long posting, long otherKey, long otherPosting) {
        return key < otherKey || key == otherKey && posting < otherPosting;
    }
}
