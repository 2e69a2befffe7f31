package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;

/**
 * Lines of a text from all over it: the whole of a small file, the beginning and several places further down of a large
 * one.
 */
final class TextSample {
    private static final int HEAD = 1 << 17;
    private static final int WINDOW = 1 << 14;
    private static final int WINDOWS = 8;

    private TextSample() {}

    static String of(Exhibit exhibit, TextEncoding encoding) throws IOException {
        StringBuilder text = new StringBuilder();
        try (SeekableByteChannel channel = Files.newByteChannel(exhibit.content())) {
            long size = channel.size();
            String head = read(channel, 0, HEAD, encoding);
            boolean whole = size <= HEAD;
            text.append(whole ? head : upToLastLine(head));
            for (int i = 1; !whole && i <= WINDOWS; i++) {
                long from = HEAD + (size - HEAD) * i / (WINDOWS + 1);
                // Units of UTF-16 and UTF-32 start at multiples of their length.
                String window = read(channel, from - from % 4 + encoding.mark() % 4, WINDOW, encoding);
                text.append(upToLastLine(afterFirstLine(window)));
            }
        }
        return text.toString();
    }

    private static String read(SeekableByteChannel channel, long from, int length, TextEncoding encoding)
            throws IOException {
        channel.position(from);
        InputStream in = new java.io.ByteArrayInputStream(
                Channels.newInputStream(channel).readNBytes(length));
        StringBuilder text = new StringBuilder(length);
        TextEncoding unmarked =
                from == 0 ? encoding : new TextEncoding(encoding.name(), encoding.charset(), 0, encoding.other());
        try (DecodedText decoded = new DecodedText(in, unmarked)) {
            char[] chars = new char[1 << 13];
            for (int n = decoded.read(chars); n >= 0; n = decoded.read(chars)) {
                text.append(chars, 0, n);
            }
        }
        return text.toString();
    }

    private static String upToLastLine(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.indexOf('\n') < 0 ? text.lastIndexOf('\r') : -1);
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String afterFirstLine(String text) {
        int end = text.indexOf('\n');
        end = end < 0 ? text.indexOf('\r') : end;
        return text.substring(end + 1);
    }
}
