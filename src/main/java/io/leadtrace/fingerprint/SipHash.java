package io.leadtrace.fingerprint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012), a keyed function of 64 bits, of texts in UTF-16. It is made for short
 * texts; a digest costs a fraction of HMAC's, above all before the compiler has come to either.
 */
final class SipHash implements KeyedDigest {
    /** Bytes of a key. */
    static final int KEY_LENGTH = 16;

    private static final int UNITS_OF_A_WORD = 4;

    private final long key0;
    private final long key1;

    private SipHash(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** The function under a key of {@value #KEY_LENGTH} bytes. */
    static SipHash under(byte[] key) {
        ByteBuffer halves = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        return new SipHash(halves.getLong(), halves.getLong());
    }

    @Override
    public long of(String purpose, String text) {
        char[] units = new char[purpose.length() + 1 + text.length()];
        purpose.getChars(0, purpose.length(), units, 0);
        text.getChars(0, text.length(), units, purpose.length() + 1);
        return of(units);
    }

    /** The function of one text, without a purpose before it. */
    long of(String text) {
        return of(text.toCharArray());
    }

    /** In one method, as this is most often called before the compiler has put calls inside each other. */
    private long of(char... units) {
        long v0 = key0 ^ 0x736f6d6570736575L;
        long v1 = key1 ^ 0x646f72616e646f6dL;
        long v2 = key0 ^ 0x6c7967656e657261L;
        long v3 = key1 ^ 0x7465646279746573L;
        int whole = units.length & -UNITS_OF_A_WORD;
        for (int at = 0; at <= whole + UNITS_OF_A_WORD; at += UNITS_OF_A_WORD) {
            boolean finish = at > whole;
            // the last word has what is left, and the length in bytes
            long word = at < whole
                    ? units[at] | (long) units[at + 1] << 16 | (long) units[at + 2] << 32 | (long) units[at + 3] << 48
                    : finish ? 0 : rest(units, whole);
            v3 ^= word;
            v2 ^= finish ? 0xff : 0;
            for (int round = finish ? 4 : 2; round > 0; round--) {
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
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static long rest(char[] units, int from) {
        long word = (long) units.length * 2 << 56;
        for (int i = from; i < units.length; i++) {
            word |= (long) units[i] << 16 * (i - from);
        }
        return word;
    }
}
