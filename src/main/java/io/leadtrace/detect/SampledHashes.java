package io.leadtrace.detect;

import java.util.function.LongBinaryOperator;

/**
 * A number beside each of many hashes, in bounded memory: all of them up to 262,144, then a sample of at least half as many,
 * taken by adaptive sampling (Flajolet, On adaptive sampling, Computing 43, 1990), whose standard error is below 0.3 % of
 * all. One thread.
 */
final class SampledHashes {
    private static final int MOST = 1 << 18;

    private final LongBinaryOperator join;
    private long[] hashes = new long[64];
    private long[] numbers = new long[64];
    private int size;
    private int level;

    /** @param join makes one number of two of the same hash; 0 joined with a number is that number */
    SampledHashes(LongBinaryOperator join) {
        this.join = join;
    }

    /** Visits hashes of the sample. */
    interface Visitor {
        void visit(long number);
    }

    void add(long hash, long number) {
        long named = hash == 0 ? 1 : hash;
        if (isOut(named)) {
            return;
        }
        int place = place(hashes, named);
        numbers[place] = join.applyAsLong(numbers[place], number);
        if (hashes[place] == 0) {
            hashes[place] = named;
            size++;
            if (size > MOST) {
                level++;
                rebuild(hashes.length);
            } else if (size * 2 > hashes.length) {
                rebuild(hashes.length * 2);
            }
        }
    }

    void addAll(SampledHashes other) {
        if (other.level > level) {
            level = other.level;
            rebuild(hashes.length);
        }
        for (int place = 0; place < other.hashes.length; place++) {
            if (other.hashes[place] != 0) {
                add(other.hashes[place], other.numbers[place]);
            }
        }
    }

    /** Visits the number of each hash that is kept. */
    void visit(Visitor visitor) {
        for (int place = 0; place < hashes.length; place++) {
            if (hashes[place] != 0) {
                visitor.visit(numbers[place]);
            }
        }
    }

    /** How many hashes each that is kept stands for. */
    long standsFor() {
        return 1L << level;
    }

    private boolean isOut(long hash) {
        return level > 0 && hash >>> 64 - level != 0;
    }

    private static int place(long[] table, long hash) {
        int place = (int) hash & table.length - 1;
        while (table[place] != 0 && table[place] != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void rebuild(int length) {
        long[] before = hashes;
        long[] numbersBefore = numbers;
        hashes = new long[length];
        numbers = new long[length];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 && !isOut(before[i])) {
                int place = place(hashes, before[i]);
                hashes[place] = before[i];
                numbers[place] = numbersBefore[i];
                size++;
            }
        }
    }
}
