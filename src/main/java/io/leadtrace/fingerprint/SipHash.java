package io.leadtrace.fingerprint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 (Aumasson and Bernstein, SipHash: a fast short-input PRF, Indocrypt 2012), a keyed function of 64 bits, of texts in
 * UTF-16, low bytes first: without the key neither text nor key is learned from it. Immutable.
 */
final class SipHash {
    /** Bytes of a key. */
    static final int KEY_LENGTH = 16;

    private static final int ROUNDS = 2;
    private static final int LAST_ROUNDS = 4;
    private static final int UNITS_OF_A_WORD = 4;

    private final long key0;
    private final long key1;

    private SipHash(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** Under the first {@value #KEY_LENGTH} bytes of a key. */
    static SipHash under(byte[] key) {
        ByteBuffer halves = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        return new SipHash(halves.getLong(), halves.getLong());
    }

    long of(String text) {
        char[] units = text.toCharArray();
        return of(units, 0, units.length);
    }

    /**
     * The same of a text that stands between other characters. In one method, as this is most often called before the compiler
     * has put calls inside each other.
     */
    long of(char[] units, int from, int to) {
        long v0 = key0 ^ 0x736f6d6570736575L;
        long v1 = key1 ^ 0x646f72616e646f6dL;
        long v2 = key0 ^ 0x6c7967656e657261L;
        long v3 = key1 ^ 0x7465646279746573L;
        int whole = to - (to - from & UNITS_OF_A_WORD - 1);
        for (int at = from; at <= whole; at += UNITS_OF_A_WORD) {
            // the last word has what is left, and the length in bytes
            long word = at < whole
                    ? units[at] | (long) units[at + 1] << 16 | (long) units[at + 2] << 32 | (long) units[at + 3] << 48
                    : rest(units, from, whole, to);
            v3 ^= word;
            for (int round = ROUNDS; round > 0; round--) {
                v0 += v1;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v0 = Long.rotateLeft(v0, 32);
                v2 += v3;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 += v3;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 += v1;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v2 = Long.rotateLeft(v2, 32);
            }
            v0 ^= word;
        }
        v2 ^= 0xff;
        for (int round = LAST_ROUNDS; round > 0; round--) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static long rest(char[] units, int from, int whole, int to) {
        long word = (long) (to - from) * 2 << 56;
        for (int i = whole; i < to; i++) {
            word |= (long) units[i] << 16 * (i - whole);
        }
        return word;
    }
}
