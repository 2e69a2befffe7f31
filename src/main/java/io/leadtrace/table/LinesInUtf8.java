package io.leadtrace.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many lines of a file are UTF-8 and how many are something else: lists are put together from files of several
 * encodings.
 */
final class LinesInUtf8 {
    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int SAMPLE = 1 << 18;

    /** So many sequences of three bytes in lines that are UTF-8 throughout come about by no other encoding. */
    private static final long SURE = 12;

    private final ByteArrayOutputStream others = new ByteArrayOutputStream();
    private long right;
    private long wrong;
    private long sequences;

    /** Reads a stream line by line, at most as far as tells. */
    LinesInUtf8(InputStream in) throws IOException {
        byte[] line = new byte[1 << 12];
        int length = 0;
        long left = MOST_BYTES;
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
            left -= n;
            for (int i = 0; i < n; i++) {
                if (length == line.length) {
                    line = java.util.Arrays.copyOf(line, line.length * 2);
                }
                line[length++] = buffer[i];
                if (buffer[i] == '\n' || length == LONGEST_LINE) {
                    line(line, length);
                    length = 0;
                }
            }
        }
        line(line, length);
    }

    private void line(byte[] line, int length) {
        int[] counts = count(line, length);
        if (isOther(counts)) {
            wrong++;
            if (others.size() + length <= SAMPLE) {
                others.write(line, 0, length);
            }
        } else if (counts[0] > 0 && counts[1] == 0) {
            right++;
            sequences += counts[0];
        }
    }

    /** Whether the file is UTF-8 in some lines and something else in others. */
    boolean areMixed() {
        return wrong > 0 && sequences >= SURE && right * 10 >= wrong;
    }

    /** Lines that are no UTF-8. */
    byte[] others() {
        return others.toByteArray();
    }

    /** Whether a line is not UTF-8, rather than UTF-8 with a wrong byte. */
    static boolean isOther(byte[] line, int length) {
        return isOther(count(line, length));
    }

    private static boolean isOther(int[] counts) {
        return counts[1] > counts[0];
    }

    /** How many right sequences of three bytes and more, and how many wrong bytes a line has. */
    private static int[] count(byte[] line, int length) {
        int long3 = 0;
        int wrong = 0;
        int i = 0;
        while (i < length) {
            int b = line[i] & 0xFF;
            int more = b < 0x80
                    ? 0
                    : b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : -1;
            int at = i + 1;
            while (more > 0 && at <= i + more && at < length && (line[at] & 0xC0) == 0x80) {
                at++;
            }
            boolean whole = more >= 0 && at == i + more + 1;
            wrong += whole ? 0 : 1;
            long3 += whole && more >= 2 ? 1 : 0;
            i = whole ? at : i + 1;
        }
        return new int[] {long3, wrong};
    }
}
