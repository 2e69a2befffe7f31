package io.leadtrace.table;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** UTF-16 and UTF-32 without a mark, told by the text that comes out. */
final class WideEncodings {
    private static final List<String> NAMES = List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");
    private static final double CLEAN = 0.95;

    private WideEncodings() {}

    /** The encoding in which bytes with NULs among them are a text; null if in none. */
    static TextEncoding find(byte[] head) {
        if (isNarrow(head)) {
            return null;
        }
        String best = null;
        double most = CLEAN;
        for (String name : NAMES) {
            double share = share(head, name);
            if (share > most) {
                most = share;
                best = name;
            }
        }
        return best == null ? null : TextEncoding.of(best, 0);
    }

    /** Whether NULs stand here and there in a text whose lines end in single bytes. */
    private static boolean isNarrow(byte[] head) {
        int nuls = 0;
        int lines = 0;
        int wide = 0;
        for (int i = 0; i < head.length; i++) {
            nuls += head[i] == 0 ? 1 : 0;
            if (head[i] == '\n') {
                lines++;
                wide += i > 0 && head[i - 1] == 0 || i + 1 < head.length && head[i + 1] == 0 ? 1 : 0;
            }
        }
        return nuls * 20L < head.length && lines > 2 && wide * 4L < lines;
    }

    /** The share of characters that texts are made of; ASCII, where two readings are possible, tips the scales. */
    private static double share(byte[] head, String name) {
        int unit = name.startsWith("UTF-32") ? 4 : 2;
        int length = head.length - head.length % unit;
        if (length == 0) {
            return 0;
        }
        String text = decode(head, length, name);
        long good = 0;
        long ascii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t') {
                good++;
                ascii++;
            } else if (c >= 0xA0 && Character.isDefined(c) && !Character.isISOControl(c) && c < 0xE000
                    || c >= 0xF900 && c < 0xFFF0) {
                good++;
            }
        }
        return ascii == 0 ? 0 : (good + 0.05 * ascii) / text.length();
    }

    private static String decode(byte[] head, int length, String name) {
        try {
            return Charset.forName(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith("\uFFFF")
                    .decode(ByteBuffer.wrap(head, 0, length))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            return "\uFFFF";
        }
    }
}
