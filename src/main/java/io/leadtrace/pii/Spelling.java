package io.leadtrace.pii;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Brings texts as people type them to one spelling. Safe for use by several threads. */
final class Spelling {
    private static final int PLANE = 1 << 16;

    /** One character's plain form at the place of the character; 0 where it was not looked up yet. */
    private static final char[] SIMPLE = new char[PLANE];

    private static final String[] PINYIN = new String[PLANE];

    private Spelling() {}

    /** Full-width forms made narrow, zero-width characters and apostrophes in front gone, blanks at the ends too. */
    static String plain(String text) {
        String plain = text;
        if (!isAscii(text)) {
            plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            StringBuilder kept = new StringBuilder(plain.length());
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    kept.append(' ');
                } else if (Character.getType(c) != Character.FORMAT && c != '\ufe0f') {
                    kept.append(c);
                }
            }
            plain = kept.toString();
        }
        plain = plain.strip();
        return plain.startsWith("'") || plain.startsWith("`")
                ? plain.substring(1).strip()
                : plain;
    }

    /** The plain text in simplified characters and lower case, without any blank. */
    static String folded(String text) {
        String plain = plain(text);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c)) {
                folded.append(c < 128 ? Character.toLowerCase(c) : simple(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c == '〇';
    }

    static int countHan(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The ASCII digits of a text. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a spreadsheet made {@code 123.0} of 123. */
    static String whole(String plain) {
        return plain.endsWith(".0") && allDigits(plain.substring(0, plain.length() - 2))
                ? plain.substring(0, plain.length() - 2)
                : plain;
    }

    /** Traditional characters made simplified, one by one. */
    static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 0x3400) {
                chars[i] = simple(chars[i]);
            }
        }
        return new String(chars);
    }

    private static char simple(char c) {
        if (!isHan(c)) {
            return c;
        }
        char simple = SIMPLE[c];
        if (simple == 0) {
            String text = Simplifier.RULES.transliterate(String.valueOf(c));
            simple = text.length() == 1 ? text.charAt(0) : c;
            SIMPLE[c] = simple;
        }
        return simple;
    }

    /** The reading of a Chinese character without tone, u for ü; empty for another character. */
    static String pinyin(char c) {
        if (!isHan(c)) {
            return "";
        }
        String reading = PINYIN[c];
        if (reading == null) {
            reading = latin(Reader.RULES.transliterate(String.valueOf(c)));
            PINYIN[c] = reading;
        }
        return reading;
    }

    /** Lower-case ASCII letters of a Latin text, accents taken off. */
    static String latin(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else {
                letters.append(
                        switch (c) {
                            case 'ß' -> "ss";
                            case 'ø' -> "o";
                            case 'æ' -> "ae";
                            case 'œ' -> "oe";
                            case 'ł' -> "l";
                            case 'đ' -> "d";
                            default -> "";
                        });
            }
        }
        return letters.toString();
    }

    /** Covers all but the first {@code head} and last {@code tail} characters; all of a text too short for that. */
    static String cover(String text, int head, int tail) {
        int length = text.codePointCount(0, text.length());
        if (length < head + tail + 2 || length < 2 * (head + tail) - 2) {
            return "*".repeat(Math.max(1, Math.min(length, 8)));
        }
        return text.substring(0, text.offsetByCodePoints(0, head))
                + "*".repeat(Math.min(8, length - head - tail))
                + text.substring(text.offsetByCodePoints(text.length(), -tail));
    }

    private static final class Simplifier {
        static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
    }

    private static final class Reader {
        static final Transliterator RULES = Transliterator.getInstance("Han-Latin");
    }
}
