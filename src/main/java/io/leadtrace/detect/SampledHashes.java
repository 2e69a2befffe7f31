package io.leadtrace.detect;

import java.util.function.LongBinaryOperator;

/**
 * A number beside each of many hashes, in bounded memory: all of them up to 262,144, then a sample of at least half as many,
 * taken by adaptive sampling (Flajolet, On adaptive sampling, Computing 43, 1990), whose standard error is below 0.3 % of
 * all. One thread.
 */
final class SampledHashes {
    private static final int MOST = 1 << 18;

    /** How many are added one right behind the other, so that the processor waits for memory once for several. */
    private static final int AT_ONCE = 128;

    private final LongBinaryOperator join;
    private final long[] waiting = new long[2 * AT_ONCE];
    private int waits;

    /** Of no meaning: no read that ends up here is left out when the loop is compiled. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    /** Hashes, 0 where none is, each with its number behind it. */
    private long[] table = new long[128];

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
        if (waits == waiting.length) {
            settle();
        }
        waiting[waits++] = named;
        waiting[waits++] = number;
    }

    private void settle() {
        // no branch hangs on what is read here, so that the processor reads the next before it has the last
        for (int i = 0; i < waits; i += 2) {
            touched ^= table[2 * ((int) waiting[i] & table.length / 2 - 1)];
        }
        for (int i = 0; i < waits; i += 2) {
            put(waiting[i], waiting[i + 1]);
        }
        waits = 0;
    }

    private void put(long hash, long number) {
        if (isOut(hash)) {
            return;
        }
        int place = place(hash);
        table[place + 1] = join.applyAsLong(table[place + 1], number);
        if (table[place] == 0) {
            table[place] = hash;
            size++;
            if (size > MOST) {
                level++;
                rebuild(table.length);
            } else if (size * 4 > table.length) {
                rebuild(table.length * 2);
            }
        }
    }

    void addAll(SampledHashes other) {
        settle();
        other.settle();
        if (other.level > level) {
            level = other.level;
            rebuild(table.length);
        }
        for (int place = 0; place < other.table.length; place += 2) {
            if (other.table[place] != 0) {
                put(other.table[place], other.table[place + 1]);
            }
        }
    }

    /** Visits the number of each hash that is kept. */
    void visit(Visitor visitor) {
        settle();
        for (int place = 0; place < table.length; place += 2) {
            if (table[place] != 0) {
                visitor.visit(table[place + 1]);
            }
        }
    }

    /** How many hashes each that is kept stands for. */
    long standsFor() {
        settle();
        return 1L << level;
    }

    private boolean isOut(long hash) {
        return level > 0 && hash >>> 64 - level != 0;
    }

    private int place(long hash) {
        int last = table.length / 2 - 1;
        int place = (int) hash & last;
        while (table[2 * place] != 0 && table[2 * place] != hash) {
            place = place + 1 & last;
        }
        return 2 * place;
    }

    private void rebuild(int length) {
        long[] before = table;
        table = new long[length];
        size = 0;
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0 && !isOut(before[i])) {
                int place = place(before[i]);
                table[place] = before[i];
                table[place + 1] = before[i + 1];
                size++;
            }
        }
    }
}
