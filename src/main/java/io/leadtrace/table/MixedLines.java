package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream of lines some of which are UTF-8 and some in another encoding, all handed on as UTF-8. */
final class MixedLines extends InputStream {
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final Charset other;
    private byte[] line = new byte[1 << 12];
    private byte[] out = {};
    private int at;

    MixedLines(InputStream in, Charset other) {
        this.in = in;
        this.other = other;
    }

    @Override
    public int read() throws IOException {
        return fill() ? out[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, out.length - at);
        System.arraycopy(out, at, into, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        if (at < out.length) {
            return true;
        }
        int length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (length == line.length) {
                line = Arrays.copyOf(line, line.length * 2);
            }
            line[length++] = (byte) b;
            if (b == '\n' || length == LONGEST_LINE) {
                break;
            }
        }
        out = LinesInUtf8.isOther(line, length)
                ? new String(line, 0, length, other).getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(line, length);
        at = 0;
        return length > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
