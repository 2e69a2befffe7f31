package io.leadtrace.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What the bytes of a file tell of its encoding, ASCII passed over however long it goes on. */
final class ByteSurvey {
    private static final int HEAD = 1 << 16;
    private static final int SAMPLE = 1 << 18;
    /** So many characters beyond ASCII tell the encoding; what comes after is decoded, and what is wrong counted. */
    private static final long ENOUGH = 200_000;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final byte[] head;
    private boolean ascii = true;
    private long sequences;
    private long malformed;

    /** How many bytes the sequence at hand still lacks, and between what the next one has to lie. */
    private int missing;

    private int lowest;
    private int highest;

    /** Reads a stream until enough is known of it, at most to its end. */
    ByteSurvey(InputStream in) throws IOException {
        byte[] buffer = new byte[HEAD];
        int n = in.readNBytes(buffer, 0, HEAD);
        head = Arrays.copyOf(buffer, n);
        while (n > 0 && sequences + malformed < ENOUGH) {
            take(buffer, n);
            n = in.readNBytes(buffer, 0, HEAD);
        }
    }

    /** The first bytes. */
    byte[] head() {
        return head.clone();
    }

    /** Lines that hold more than ASCII, from wherever in the file they stand. */
    byte[] sample() {
        return sample.toByteArray();
    }

    /** Whether no byte is above 127. */
    boolean ascii() {
        return ascii;
    }

    /** Whether a byte stands in the file's head. */
    boolean headHolds(int wanted) {
        for (byte b : head) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    /** How many valid UTF-8 sequences of two bytes and more there are. */
    long sequences() {
        return sequences;
    }

    /** How many bytes are no UTF-8. */
    long malformed() {
        return malformed;
    }

    void take(byte[] buffer, int n) {
        int firstHigh = -1;
        int lastHigh = -1;
        int i = 0;
        while (i < n) {
            if (missing == 0) {
                i = skipAscii(buffer, i, n);
                if (i == n) {
                    break;
                }
            }
            if (buffer[i] < 0) {
                firstHigh = firstHigh < 0 ? i : firstHigh;
                lastHigh = i;
            }
            step(buffer[i] & 0xFF);
            i++;
        }
        if (firstHigh >= 0) {
            ascii = false;
            keep(buffer, n, firstHigh, lastHigh);
        }
    }

    private static int skipAscii(byte[] buffer, int from, int n) {
        int i = from;
        while (i + 8 <= n && ((long) EIGHT.get(buffer, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < n && buffer[i] >= 0) {
            i++;
        }
        return i;
    }

    private void step(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                if (--missing == 0) {
                    sequences++;
                }
                return;
            }
            malformed++;
            missing = 0;
        }
        lowest = 0x80;
        highest = 0xBF;
        if (b < 0x80) {
            return;
        } else if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            malformed++;
        }
    }

    /** Keeps whole lines, so that no character of two bytes is cut. */
    private void keep(byte[] buffer, int n, int firstHigh, int lastHigh) {
        int room = SAMPLE - sample.size();
        if (room < 1024) {
            return;
        }
        int from = firstHigh;
        while (from > 0 && buffer[from - 1] != '\n') {
            from--;
        }
        int to = lastHigh + 1;
        while (to < n && buffer[to] != '\n') {
            to++;
        }
        sample.write(buffer, from, Math.min(to - from, room));
        sample.write('\n');
    }
}
