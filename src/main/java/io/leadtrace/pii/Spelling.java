package io.leadtrace.pii;

import java.text.Normalizer;
import java.util.Locale;

/** Brings texts as people type them to one spelling. Safe for use by several threads. */
final class Spelling {
    /** How far the full-width forms of ASCII stand behind ASCII. */
    private static final int WIDE = 0xfee0;

    /** The simplified forms of traditional characters. */
    private static final CharTable SIMPLE = new CharTable("simplified.tsv");

    /** Characters that {@link #plain} leaves: ASCII that shows, the blank, the line's end and Han. */
    private static final CharClass PLAIN =
            CharClass.of("\n〇").with(' ', '\u007f').with('\u4e00', '\u9fff').with('\u3400', '\u4dbf');

    /** Characters that {@link #folded} leaves: ASCII that shows but for capitals, and Han but for traditional characters. */
    private static final CharClass FOLDED = simplifiedHan().with('!', '@').with('[', '\u007f');

    private Spelling() {}

    /** The Chinese characters that are their own simplified forms. */
    static CharClass simplifiedHan() {
        return SIMPLE.others();
    }

    /**
     * Full-width forms made narrow (NFKC), blanks of all kinds made one kind, line ends one kind, zero-width characters
     * gone, blanks at the ends gone and an apostrophe in front that a spreadsheet put there.
     */
    static String plain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!PLAIN.has(text.charAt(i))) {
                return stripped(rewritten(text));
            }
        }
        return length > 0
                        && text.charAt(0) > ' '
                        && text.charAt(0) != '\''
                        && text.charAt(0) != '`'
                        && text.charAt(length - 1) > ' '
                ? text
                : stripped(text);
    }

    private static String rewritten(String text) {
        String plain = text;
        for (int i = 0; i < plain.length(); i++) {
            if (!isSettled(plain.charAt(i))) {
                plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
                break;
            }
        }
        char[] kept = plain.toCharArray();
        int length = 0;
        for (char c : kept) {
            if (c == '\n' || c == '\r') {
                kept[length++] = '\n';
            } else if (c < 128 && c > ' ' || isHan(c)) {
                kept[length++] = c;
            } else if (c >= '！' && c <= '～') {
                kept[length++] = (char) (c - WIDE);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kept[length++] = ' ';
            } else if (Character.getType(c) != Character.FORMAT && c != '\ufe0f') {
                kept[length++] = c;
            }
        }
        return new String(kept, 0, length);
    }

    /** Whether NFKC leaves a character, or what is done here to it, wherever it stands. */
    private static boolean isSettled(char c) {
        return c < 128
                || isHan(c)
                || c >= '！' && c <= '～'
                || c >= 'À' && c <= 'ÿ'
                || c == '\u3000'
                || c == '\u00a0'
                || c == '、'
                || c == '。'
                || c == '·'
                || c == '【'
                || c == '】'
                || c == '\u200b'
                || c == '\ufeff';
    }

    /** Whether a text is of ASCII and Han alone, which NFKC leaves as they are. */
    static boolean isSettled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 && !PLAIN.has(c)) {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String plain) {
        int from = 0;
        int to = plain.length();
        while (from < to && plain.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && plain.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to && (plain.charAt(from) == '\'' || plain.charAt(from) == '`')) {
            from++;
            while (from < to && plain.charAt(from) <= ' ') {
                from++;
            }
        }
        return plain.substring(from, to);
    }

    /** The plain text in simplified characters and lower case, without any blank. */
    static String folded(String text) {
        return isFolded(text) ? text : refolded(text);
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!FOLDED.has(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != '\'' && text.charAt(0) != '`';
    }

    private static String refolded(String text) {
        String plain = plain(text);
        int length = plain.length();
        int same = 0;
        while (same < length && fold(plain.charAt(same)) == plain.charAt(same)) {
            same++;
        }
        if (same == length) {
            return plain;
        }
        char[] characters = plain.toCharArray();
        int kept = same;
        boolean foreign = false;
        for (int i = same; i < length; i++) {
            char c = characters[i];
            if (c > ' ') {
                char small = fold(c);
                foreign |= small == 0;
                characters[kept++] = small == 0 ? c : small;
            }
        }
        String folded = new String(characters, 0, kept);
        return foreign ? folded.toLowerCase(Locale.ROOT) : folded;
    }

    /** A character folded; 0 for a letter that is neither ASCII nor Chinese. */
    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? 0 : c;
        }
        return isHan(c) ? simple(c) : Character.isLetter(c) ? 0 : c;
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

    /** Whether a text has as many Chinese characters. */
    static boolean hasHan(String text, int fewest) {
        int left = fewest;
        for (int i = 0; i < text.length() && left > 0; i++) {
            if (isHan(text.charAt(i))) {
                left--;
            }
        }
        return left == 0;
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

    static int countDigits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Traditional characters made simplified, one by one. */
    static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simple(text.charAt(i)) != text.charAt(i)) {
                char[] chars = text.toCharArray();
                for (int k = i; k < chars.length; k++) {
                    chars[k] = simple(chars[k]);
                }
                return new String(chars);
            }
        }
        return text;
    }

    private static char simple(char c) {
        return SIMPLE.first(c);
    }

    /** Lower-case ASCII letters of a Latin text, accents taken off. */
    static String latin(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else if (c >= 128) {
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
}
