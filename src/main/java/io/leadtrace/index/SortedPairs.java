package io.leadtrace.index;

/**
 * Sorts pairs of a key and a posting that lie behind each other in one array. Keys are hashes and so spread evenly, but for those
 * that stand in many rows, whose postings mostly come in order.
 */
final class SortedPairs {
    private static final int FEW = 24;
    private static final int MOST_BUCKET_BITS = 16;

    /** Buckets take this many pairs on average, as a power of two. */
    private static final int BUCKET_SIZE_BITS = 1;

    private SortedPairs() {}

    /**
     * The pairs in order of key, then of posting; may use the array itself.
     *
     * @param pairs of which the first {@code 2 * count} are keys and postings in turn
     * @param same so many of the keys' highest bits, of 63, are the same in all
     */
    static long[] of(long[] pairs, int count, int same) {
        if (inOrder(pairs, 0, count - 1)) {
            return pairs;
        }
        int bits = Math.max(
                1, Math.min(MOST_BUCKET_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count) - BUCKET_SIZE_BITS));
        int shift = Long.SIZE - 1 - same - bits;
        int[] ends = new int[1 << bits];
        int mask = ends.length - 1;
        for (int i = 0; i < count; i++) {
            ends[(int) (pairs[2 * i] >>> shift) & mask]++;
        }
        int sum = 0;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int size = ends[bucket];
            ends[bucket] = sum;
            sum += size;
        }
        long[] sorted = new long[2 * count];
        for (int i = 0; i < count; i++) {
            long key = pairs[2 * i];
            int to = 2 * ends[(int) (key >>> shift) & mask]++;
            sorted[to] = key;
            sorted[to + 1] = pairs[2 * i + 1];
        }
        int from = 0;
        for (int end : ends) {
            if (end - from > FEW) {
                sort(sorted, from, end - 1);
            }
            from = end;
        }
        insert(sorted, 0, count - 1);
        return sorted;
    }

    /** Quicksort, the shorter side first so that the stack stays low, down to a few, which are left to {@link #insert}. */
    private static void sort(long[] pairs, int from, int to) {
        int low = from;
        int high = to;
        while (high - low > FEW && !inOrder(pairs, low, high)) {
            int middle = (low + high) >>> 1;
            long key = pairs[2 * middle];
            long posting = pairs[2 * middle + 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (below(pairs, left, key, posting)) {
                    left++;
                }
                while (above(pairs, right, key, posting)) {
                    right--;
                }
                if (left <= right) {
                    swap(pairs, left++, right--);
                }
            }
            if (right - low < high - left) {
                sort(pairs, low, right);
                low = left;
            } else {
                sort(pairs, left, high);
                high = right;
            }
        }
    }

    private static boolean inOrder(long[] pairs, int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            if (above(pairs, i - 1, pairs[2 * i], pairs[2 * i + 1])) {
                return false;
            }
        }
        return true;
    }

    /** By insertion, as hardly any pair is far from its place. */
    private static void insert(long[] pairs, int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            long key = pairs[2 * i];
            long posting = pairs[2 * i + 1];
            int place = i;
            while (place > low && above(pairs, place - 1, key, posting)) {
                pairs[2 * place] = pairs[2 * place - 2];
                pairs[2 * place + 1] = pairs[2 * place - 1];
                place--;
            }
            pairs[2 * place] = key;
            pairs[2 * place + 1] = posting;
        }
    }

    private static boolean below(long[] pairs, int i, long key, long posting) {
        return pairs[2 * i] < key || pairs[2 * i] == key && pairs[2 * i + 1] < posting;
    }

    private static boolean above(long[] pairs, int i, long key, long posting) {
        return pairs[2 * i] > key || pairs[2 * i] == key && pairs[2 * i + 1] > posting;
    }

    private static void swap(long[] pairs, int one, int other) {
        long key = pairs[2 * one];
        long posting = pairs[2 * one + 1];
        pairs[2 * one] = pairs[2 * other];
        pairs[2 * one + 1] = pairs[2 * other + 1];
        pairs[2 * other] = key;
        pairs[2 * other + 1] = posting;
    }
}
