package io.leadtrace.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How wide texts stand on a terminal: East Asian wide characters take two columns, combining ones none. */
final class TextWidth {
    private TextWidth() {}

    /** The text without what would move the cursor, change colours or turn the direction of writing. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\t' || c == '\n' || c == '\r' || type == Character.LINE_SEPARATOR) {
                safe.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int c) {
        if (c < 127) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /** The text filled up with blanks on its right, or on its left. */
    static String pad(String text, int width, boolean left) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return left ? blanks + text : text + blanks;
    }

    /** The text with its middle left out where it is wider than {@code width}; the end, a file's name, keeps most. */
    static String elide(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int tail = (width - 1) * 2 / 3;
        String end = text;
        while (of(end) > tail) {
            end = end.substring(end.offsetByCodePoints(0, 1));
        }
        return cut(text, width - 1 - of(end)) + "…" + end;
    }

    /** The longest beginning that is not wider than {@code width}. */
    private static String cut(String text, int width) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += of(c);
            if (used > width) {
                break;
            }
            at += Character.charCount(c);
        }
        return text.substring(0, at);
    }

    /** The text in lines not wider than {@code width}, broken where Unicode lets a line end; at least one line. */
    static List<String> wrap(String text, int width) {
        if (of(text) <= width) {
            return List.of(text);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int from = text.length() - rest.length();
            int end = from + Math.max(1, cut(rest, Math.max(2, width)).length());
            int line = end < text.length() && text.charAt(end) == ' ' || breaks.isBoundary(end)
                    ? end
                    : breaks.preceding(end);
            line = line <= from ? end : line;
            lines.add(text.substring(from, line).stripTrailing());
            rest = text.substring(line).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
