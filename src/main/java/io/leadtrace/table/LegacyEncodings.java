package io.leadtrace.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings older than Unicode, told by the text that comes out. */
final class LegacyEncodings {
    private LegacyEncodings() {}

    /** The encoding of a text with escape sequences, all of it ASCII. */
    static TextEncoding escaped(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("\u001B$)C")) {
            return TextEncoding.of("ISO-2022-KR", 0);
        } else if (text.contains("\u001B$B") || text.contains("\u001B$@") || text.contains("\u001B(J")) {
            return TextEncoding.of("ISO-2022-JP", 0);
        }
        return TextEncoding.of("UTF-8", 0);
    }

    static TextEncoding find(byte[] sample) {
        String gb = new String(sample, Charset.forName("GB18030"));
        long wrong = gb.chars().filter(c -> c == '\uFFFD').count();
        long han = gb.chars().filter(c -> c >= 0x4E00 && c < 0x9FA6).count();
        if (wrong * 50 <= han) {
            return TextEncoding.of("GB18030", 0);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && !match.getName().startsWith("UTF")) {
                return TextEncoding.of(match.getName(), 0);
            }
        }
        return TextEncoding.of("windows-1252", 0);
    }
}
