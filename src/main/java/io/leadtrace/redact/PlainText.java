package io.leadtrace.redact;

import com.ibm.icu.lang.UCharacter;
import io.leadtrace.pii.Simplified;

/**
 * A text as it would be typed plainly, and where each of its characters stands in the original: digits of all scripts as
 * ASCII digits, full-width forms narrow, Chinese simplified, blanks of all kinds one kind, what shows nothing left out, and
 * no blanks between Chinese characters.
 */
final class PlainText {
    private static final int WIDE = 0xfee0;

    private final String original;
    private final String plain;
    private final int[] from;
    private final int[] to;

    private PlainText(String original, String plain, int[] from, int[] to) {
        this.original = original;
        this.plain = plain;
        this.from = from;
        this.to = to;
    }

    static PlainText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            int seen = seen(c);
            if (seen == 0) {
                continue;
            }
            if (isHan(seen)) {
                unblank(plain);
            }
            for (char part : Character.toChars(seen)) {
                from[plain.length()] = i;
                to[plain.length()] = next;
                plain.append(part);
            }
        }
        return new PlainText(text, Simplified.of(plain.toString()), from, to);
    }

    /** Takes off the few blanks that stand between the last Chinese character and the next. */
    private static void unblank(StringBuilder plain) {
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == ' ' && plain.length() - end < 3) {
            end--;
        }
        if (end > 0 && end < plain.length() && isHan(plain.charAt(end - 1))) {
            plain.setLength(end);
        }
    }

    private static int seen(int c) {
        int type = Character.getType(c);
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        if (type == Character.OTHER_NUMBER) {
            double value = UCharacter.getUnicodeNumericValue(c);
            return value >= 0 && value <= 9 && value == Math.rint(value) ? '0' + (int) value : c;
        }
        if (type == Character.FORMAT
                || type == Character.ENCLOSING_MARK
                || type == Character.NON_SPACING_MARK
                || type == Character.CONTROL) {
            return 0;
        }
        if (c >= '！' && c <= '～') {
            return c - WIDE;
        }
        return c == '﹫' ? '@' : c;
    }

    /** Whether a character is Chinese; half of a rare one is. */
    static boolean isHan(int c) {
        return Character.isIdeographic(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The plain text. */
    @Override
    public String toString() {
        return plain;
    }

    /** The original with what some plain characters stand for covered, one asterisk for each. */
    String covered(boolean[] marked) {
        StringBuilder out = new StringBuilder(original.length());
        int at = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (marked[i]) {
                // what stands between two covered characters and shows nothing goes with them
                out.append(original, at, i > 0 && marked[i - 1] ? at : from[i]).append('*');
                at = to[i];
            }
        }
        return out.append(original, at, original.length()).toString();
    }
}
