package io.leadtrace.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Collects postings in any order and writes them sorted; takes 32 bytes of memory for each while it sorts. */
public final class PostingBuffer {
    private static final int FEW = 24;
    private static final int BUCKET_BITS = 16;

    private long[] keys = new long[1 << 16];
    private long[] postings = new long[1 << 16];
    private int size;

    /** Adds a posting of a key, as {@link Posting} makes them. */
    public void add(long key, long posting) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            postings = Arrays.copyOf(postings, size * 2);
        }
        keys[size] = key;
        postings[size++] = posting;
    }

    /** How many it holds. */
    public int size() {
        return size;
    }

    /** Writes all to a file, to be opened as {@link PostingFile}, and is empty then. */
    public void write(Path file) throws IOException {
        sort();
        try (PostingWriter writer = new PostingWriter(file)) {
            for (int i = 0; i < size; i++) {
                writer.add(keys[i], postings[i]);
            }
        }
        size = 0;
    }

    /** Into buckets by the first bits of the key, which are spread evenly, then each bucket on its own. */
    private void sort() {
        int shift = Long.SIZE - 1 - BUCKET_BITS;
        int[] ends = new int[(1 << BUCKET_BITS) + 1];
        for (int i = 0; i < size; i++) {
            ends[(int) (keys[i] >>> shift) + 1]++;
        }
        for (int bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
            ends[bucket + 1] += ends[bucket];
        }
        int[] next = ends.clone();
        long[] byBucket = new long[size];
        long[] itsPosting = new long[size];
        for (int i = 0; i < size; i++) {
            int to = next[(int) (keys[i] >>> shift)]++;
            byBucket[to] = keys[i];
            itsPosting[to] = postings[i];
        }
        keys = byBucket;
        postings = itsPosting;
        for (int bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
            sort(ends[bucket], ends[bucket + 1] - 1);
        }
        if (size == 0) {
            keys = new long[1];
            postings = new long[1];
        }
    }

    /** Quicksort by key and posting, the shorter side first so that the stack stays low. */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            long key = keys[middle];
            long posting = postings[middle];
            int left = low;
            int right = high;
            while (left <= right) {
                while (below(left, key, posting)) {
                    left++;
                }
                while (above(right, key, posting)) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            if (right - low < high - left) {
                sort(low, right);
                low = left;
            } else {
                sort(left, high);
                high = right;
            }
        }
        for (int i = low + 1; i <= high; i++) {
            long key = keys[i];
            long posting = postings[i];
            int place = i;
            while (place > low && above(place - 1, key, posting)) {
                keys[place] = keys[place - 1];
                postings[place] = postings[place - 1];
                place--;
            }
            keys[place] = key;
            postings[place] = posting;
        }
    }

    private boolean below(int i, long key, long posting) {
        return keys[i] < key || keys[i] == key && postings[i] < posting;
    }

    private boolean above(int i, long key, long posting) {
        return keys[i] > key || keys[i] == key && postings[i] > posting;
    }

    private void swap(int one, int other) {
        long key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        long posting = postings[one];
        postings[one] = postings[other];
        postings[other] = posting;
    }
}
