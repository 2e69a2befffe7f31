package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: a byte that is wrong becomes U+FFFD and is counted, and the rest still reads. */
final class DecodedText extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final boolean utf8;
    private boolean ended;
    private boolean decoded;
    private boolean flushed;
    private long replaced;

    /** The text of a stream that stands behind any byte order mark. */
    DecodedText(InputStream in, TextEncoding encoding) throws IOException {
        in.skipNBytes(encoding.mark());
        this.in = encoding.other() == null ? in : new MixedLines(in, encoding.other());
        utf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many characters were replaced so far. */
    long replaced() {
        return replaced;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
        while (chars.position() == 0 && length > 0) {
            if (flushed) {
                return -1;
            }
            if (decoded) {
                flushed = true;
                decoder.flush(chars);
                continue;
            }
            decode(chars);
        }
        return chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        while (true) {
            if (utf8) {
                Utf8.decode(bytes, chars);
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                if (chars.remaining() == 0) {
                    return;
                }
                bytes.position(bytes.position() + result.length());
                chars.put('\uFFFD');
                replaced++;
            } else if (result.isOverflow()) {
                if (chars.position() == 0) {
                    throw new IOException("no room for a surrogate pair");
                }
                return;
            } else if (ended) {
                decoded = true;
                return;
            } else {
                bytes.compact();
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                if (chars.position() > 0) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
