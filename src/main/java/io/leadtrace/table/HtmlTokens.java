package io.leadtrace.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Splits HTML into tags and texts the way browsers do, whatever is wrong with it; memory follows one tag or one run of
 * text, neither of which is kept beyond a limit. One thread.
 */
final class HtmlTokens {
    /** What comes next. */
    enum Token {
        START,
        END,
        TEXT,
        OVER
    }

    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_TEXT = 1 << 16;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder piece = new StringBuilder();
    private int at;
    private int end;
    private String name = "";
    private String attributes = "";
    private String text = "";
    private String rawUntil = "";

    HtmlTokens(Reader in) {
        this.in = in;
    }

    /** The tag's name in lower case. */
    String name() {
        return name;
    }

    /** The text, its references resolved, its white space as it stands. */
    String text() {
        return text;
    }

    /** Goes to the next tag or piece of text; comments, declarations, scripts and styles are passed over. */
    Token next() throws IOException {
        while (true) {
            if (!rawUntil.isEmpty()) {
                skipRaw();
            }
            int c = peek(0);
            if (c < 0) {
                return Token.OVER;
            }
            if (c != '<' || !beginsTag(peek(1))) {
                return run();
            }
            at++;
            if (peek(0) == '!' || peek(0) == '?') {
                skipDeclaration();
                continue;
            }
            boolean closes = peek(0) == '/';
            tag();
            if (!closes && (name.equals("script") || name.equals("style"))) {
                rawUntil = name;
                continue;
            }
            return closes ? Token.END : Token.START;
        }
    }

    private static boolean beginsTag(int c) {
        return c == '!' || c == '?' || c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Token run() throws IOException {
        piece.setLength(0);
        int c = read();
        while (c >= 0) {
            piece.append((char) c);
            int next = peek(0);
            boolean full = piece.length() >= LONGEST_TEXT && next != ';' && (next <= ' ' || next > 127);
            if (next < 0 || full || piece.length() > LONGEST_TEXT * 2 || next == '<' && beginsTag(peek(1))) {
                break;
            }
            c = read();
        }
        text = unescaped(piece.toString());
        return Token.TEXT;
    }

    private void tag() throws IOException {
        piece.setLength(0);
        int quote = 0;
        int previous = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (quote == 0 && c == '>') {
                break;
            }
            if (quote == 0 && (c == '"' || c == '\'') && previous == '=') {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            if (c > ' ') {
                previous = c;
            }
            if (piece.length() < LONGEST_TAG) {
                piece.append((char) c);
            } else {
                // no honest tag is so long: its quote was never closed
                quote = 0;
            }
        }
        int from = piece.length() > 0 && piece.charAt(0) == '/' ? 1 : 0;
        int to = from;
        while (to < piece.length() && piece.charAt(to) > ' ' && piece.charAt(to) != '/') {
            to++;
        }
        name = piece.substring(from, to).toLowerCase(Locale.ROOT);
        attributes = piece.substring(to);
    }

    /** The tag's attributes, names in lower case. */
    Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        int i = 0;
        int length = attributes.length();
        while (i < length && found.size() < 100) {
            while (i < length && (attributes.charAt(i) <= ' ' || attributes.charAt(i) == '/')) {
                i++;
            }
            int from = i;
            while (i < length && attributes.charAt(i) > ' ' && attributes.charAt(i) != '=') {
                i++;
            }
            String key = attributes.substring(from, i).toLowerCase(Locale.ROOT);
            while (i < length && attributes.charAt(i) <= ' ') {
                i++;
            }
            String value = "";
            if (i < length && attributes.charAt(i) == '=') {
                i++;
                while (i < length && attributes.charAt(i) <= ' ') {
                    i++;
                }
                char quote = i < length ? attributes.charAt(i) : 0;
                boolean quoted = quote == '"' || quote == '\'';
                i += quoted ? 1 : 0;
                int start = i;
                while (i < length && (quoted ? attributes.charAt(i) != quote : attributes.charAt(i) > ' ')) {
                    i++;
                }
                value = unescaped(attributes.substring(start, i));
                i += i < length ? 1 : 0;
            }
            if (!key.isEmpty()) {
                found.putIfAbsent(key, value);
            }
        }
        return found;
    }

    static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        try {
            return StringEscapeUtils.unescapeHtml4(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private void skipDeclaration() throws IOException {
        boolean comment = peek(0) == '!' && peek(1) == '-' && peek(2) == '-';
        if (!comment) {
            for (int c = read(); c >= 0 && c != '>'; c = read()) {}
            return;
        }
        at += 3;
        int dashes = 2;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '>' && dashes >= 2) {
                return;
            }
            dashes = c == '-' ? dashes + 1 : 0;
        }
    }

    /** Passes over a script or a style, up to its closing tag. */
    private void skipRaw() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (c == '<' && peek(0) == '/') {
                int i = 0;
                while (i < rawUntil.length() && Character.toLowerCase(peek(i + 1)) == rawUntil.charAt(i)) {
                    i++;
                }
                if (i == rawUntil.length()) {
                    break;
                }
            }
        }
        rawUntil = "";
        for (int c = read(); c >= 0 && c != '>'; c = read()) {}
    }

    private int read() throws IOException {
        int c = peek(0);
        at += c >= 0 ? 1 : 0;
        return c;
    }

    /** A character ahead, at most 16 of them; -1 beyond the end. */
    private int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int n = in.read(buffer, end, buffer.length - end);
            if (n < 0) {
                return -1;
            }
            end += n;
        }
        return buffer[at + ahead];
    }
}
