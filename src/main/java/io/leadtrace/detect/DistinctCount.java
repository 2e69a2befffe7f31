package io.leadtrace.detect;

/**
 * Counts different texts in bounded memory: exactly up to a bound, then by HyperLogLog (Flajolet, Fusy, Gandouet,
 * Meunier 2007) over 16,384 registers, whose standard error is 0.8 %. Texts are told apart by 64-bit hashes. One thread.
 */
final class DistinctCount {
    private static final int BITS = 14;
    private static final int REGISTERS = 1 << BITS;

    /** How many are added one right behind the other, so that the processor waits for memory once for several. */
    private static final int AT_ONCE = 128;

    private final int exactUpTo;
    private final long[] waiting = new long[AT_ONCE];
    private int waits;

    /** Of no meaning: no read that ends up here is left out when the loop is compiled. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    private long[] seen = new long[64];
    private int size;
    private boolean zero;
    private byte[] registers;

    DistinctCount(int exactUpTo) {
        this.exactUpTo = exactUpTo;
    }

    void add(String text) {
        add(hash(text));
    }

    /** Adds the text of a {@link #hash}. */
    void add(long hash) {
        if (waits == waiting.length) {
            settle();
        }
        waiting[waits++] = hash;
    }

    private void settle() {
        if (registers == null) {
            // no branch hangs on what is read here, so that the processor reads the next before it has the last
            for (int i = 0; i < waits; i++) {
                touched ^= seen[(int) waiting[i] & seen.length - 1];
            }
        }
        for (int i = 0; i < waits; i++) {
            count(waiting[i]);
        }
        waits = 0;
    }

    private void count(long hash) {
        if (registers != null) {
            register(hash);
        } else if (hash == 0) {
            zero = true;
        } else if (insert(seen, hash)) {
            size++;
            if (size > exactUpTo) {
                sketch();
            } else if (size * 2 > seen.length) {
                grow();
            }
        }
    }

    /** Adds all that another has counted; exact as long as both are. */
    void addAll(DistinctCount other) {
        settle();
        other.settle();
        if (other.registers == null) {
            for (long hash : other.seen) {
                if (hash != 0) {
                    count(hash);
                }
            }
            zero |= other.zero;
            return;
        }
        if (registers == null) {
            sketch();
        }
        for (int place = 0; place < REGISTERS; place++) {
            registers[place] = (byte) Math.max(registers[place], other.registers[place]);
        }
    }

    long count() {
        settle();
        return registers == null ? size + (zero ? 1 : 0) : estimate();
    }

    private static boolean insert(long[] table, long hash) {
        int place = (int) hash & table.length - 1;
        while (table[place] != 0) {
            if (table[place] == hash) {
                return false;
            }
            place = place + 1 & table.length - 1;
        }
        table[place] = hash;
        return true;
    }

    private void grow() {
        long[] larger = new long[seen.length * 2];
        for (long hash : seen) {
            if (hash != 0) {
                insert(larger, hash);
            }
        }
        seen = larger;
    }

    private void sketch() {
        registers = new byte[REGISTERS];
        if (zero) {
            register(0);
        }
        for (long hash : seen) {
            if (hash != 0) {
                register(hash);
            }
        }
        seen = null;
    }

    private void register(long hash) {
        int place = (int) (hash >>> 64 - BITS);
        byte rank = (byte) (Long.numberOfLeadingZeros(hash << BITS | 1L << BITS - 1) + 1);
        if (rank > registers[place]) {
            registers[place] = rank;
        }
    }

    private long estimate() {
        double sum = 0;
        int empty = 0;
        for (byte register : registers) {
            sum += 1.0 / (1L << register);
            empty += register == 0 ? 1 : 0;
        }
        double raw = 0.7213 / (1 + 1.079 / REGISTERS) * REGISTERS * REGISTERS / sum;
        boolean small = raw <= 2.5 * REGISTERS && empty > 0;
        return Math.round(small ? REGISTERS * Math.log((double) REGISTERS / empty) : raw);
    }

    /** FNV-1a over the characters, finished as in MurmurHash3 so that all bits spread. */
    static long hash(String text) {
        return hash(0, text);
    }

    /** The hash of a text among those of one seed. */
    static long hash(long seed, String text) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return spread(hash);
    }

    /** The hash of two hashes in their order. */
    static long mixed(long one, long other) {
        return spread(Long.rotateLeft(one, 21) * 0x9e3779b97f4a7c15L + other);
    }

    private static long spread(long bits) {
        long hash = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
