package io.leadtrace.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of a dump in SQL, whatever database wrote it. One pass, with a way back to a mark that lies at most
 * {@value #WAY_BACK} characters behind. One thread.
 */
final class SqlText extends SqlCharacters {
    /** What stands next. A {@code BROKEN} one is a literal that nothing ends. */
    enum Token {
        WORD,
        NAME,
        STRING,
        SYMBOL,
        BROKEN,
        END
    }

    /** No literal is longer; of one half as long the beginning is kept. */
    private static final int LONGEST = 1 << 23;

    private static final int KEPT = LONGEST / 2;
    private static final int LONGEST_NAME = 1 << 12;
    private static final int LONGEST_TAG = 64;
    private static final int LONGEST_REMARK = 200;

    private final boolean backslashes;
    private final StringBuilder text = new StringBuilder();

    private boolean first = true;
    private boolean lineStart;
    private boolean lenient;

    /** @param backslashes whether a backslash in a literal takes the meaning from what follows, as MySQL has it */
    SqlText(Reader in, boolean backslashes) {
        super(in);
        this.backslashes = backslashes;
    }

    /** What the last token says; of a literal its value. */
    String text() {
        return text.toString();
    }

    private boolean is(String word) {
        return text.length() == word.length() && text().equalsIgnoreCase(word);
    }

    /** Whether the last token is a word, this one. */
    boolean is(Token token, String word) {
        return token == Token.WORD && is(word);
    }

    /** Whether the last token is one of these words, which are in capitals. */
    boolean isAny(Set<String> words) {
        return words.contains(text().toUpperCase(Locale.ROOT));
    }

    boolean is(Token token, char symbol) {
        return token == Token.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether the last token is the first of its line. */
    boolean atLineStart() {
        return lineStart;
    }

    /** Whether the last literal or line is longer than what was kept of it. */
    boolean isCut() {
        return cut;
    }

    /** From here on a quote ends a literal only where a comma or a bracket follows, as in a file that doubles none. */
    void lenient(boolean on) {
        lenient = on;
    }

    /**
     * Goes on to the next token.
     *
     * @param values whether it may be a value, where double quotes hold a text and brackets an index, not a name
     */
    Token next(boolean values) throws IOException {
        lineStart = first;
        first = false;
        text.setLength(0);
        cut = false;
        while (true) {
            int c = read();
            if (c == '\n') {
                lineStart = true;
            } else if (c < 0) {
                return Token.END;
            } else if (c == '-' && peek() == '-' && (!values || isRemark("\n")) || c == '#' && lineStart && !values) {
                restOfLine();
                lineStart = true;
            } else if (c == '/' && peek() == '*' && (!values || isRemark("*/"))) {
                if (!skipComment()) {
                    return Token.BROKEN;
                }
            } else if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                return token((char) c, values);
            }
        }
    }

    private Token token(char c, boolean values) throws IOException {
        if (c == '\'' || c == '"' && values) {
            return literal(c, backslashes) ? Token.STRING : Token.BROKEN;
        }
        if (c == '`' || c == '"' || c == '[' && !values) {
            return name(c == '[' ? ']' : c) ? Token.NAME : Token.BROKEN;
        }
        if (c == '$' && !values && tag() != null) {
            return dollars() ? Token.STRING : Token.BROKEN;
        }
        if (!isWord(c)) {
            text.append(c);
            return Token.SYMBOL;
        }
        text.append(c);
        boolean number = c >= '0' && c <= '9' && peek() != 'x';
        for (int next = peek(); next >= 0; next = peek()) {
            char last = text.charAt(text.length() - 1);
            boolean exponent = number && (next == '-' || next == '+') && (last == 'e' || last == 'E');
            if (!isWord((char) next) && !exponent) {
                break;
            }
            if (text.length() < KEPT) {
                text.append((char) next);
            } else {
                cut = true;
            }
            at++;
        }
        return peek() == '\'' ? prefixed() : Token.WORD;
    }

    /** A literal behind a letter that says how it is written. */
    private Token prefixed() throws IOException {
        boolean escaped = is("E");
        boolean hex = is("X");
        if (!escaped && !hex && !is("N") && !is("B") && text.charAt(0) != '_') {
            return Token.WORD;
        }
        at++;
        text.setLength(0);
        if (!literal('\'', escaped || backslashes)) {
            return Token.BROKEN;
        }
        if (hex) {
            text.insert(0, "0x");
            return Token.WORD;
        }
        return Token.STRING;
    }

    /** Takes a name in quotes, of which the opening one was read; false where the line ends before it. */
    private boolean name(char quote) throws IOException {
        for (int c = peek(); c >= 0 && c != '\n' && text.length() < LONGEST_NAME; c = peek()) {
            at++;
            if (c == quote) {
                if (peek() != quote) {
                    return true;
                }
                at++;
            }
            text.append((char) c);
        }
        return false;
    }

    /** Takes a literal in quotes, of which the opening one was read. */
    private boolean literal(char quote, boolean escapes) throws IOException {
        for (int length = 0; length < LONGEST; ) {
            int from = at;
            while (at < limit && buffer[at] != quote && !(buffer[at] == '\\' && escapes)) {
                line += buffer[at] == '\n' ? 1 : 0;
                at++;
            }
            length += at - from;
            keep(from, at);
            int c = read();
            if (c < 0) {
                return false;
            }
            length++;
            if (c == '\\' && escapes) {
                int escaped = read();
                if (escaped < 0) {
                    return false;
                }
                text.append(meaning((char) escaped));
            } else if (c != quote) {
                text.append((char) c);
            } else if (lenient ? endsValue() : peek() != quote) {
                return true;
            } else {
                text.append(quote);
                at += peek() == quote ? 1 : 0;
            }
        }
        return false;
    }

    /** What a character behind a backslash stands for. */
    static char meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '0' -> '\0';
            case 'Z' -> '\u001A';
            default -> escaped;
        };
    }

    private void keep(int from, int to) {
        int room = Math.max(0, KEPT - text.length());
        text.append(buffer, from, Math.min(room, to - from));
        cut |= to - from > room;
    }

    private boolean endsValue() throws IOException {
        int i = 0;
        while (has(i) && i < CHUNK && Character.isWhitespace(buffer[at + i])) {
            i++;
        }
        return has(i) && (buffer[at + i] == ',' || buffer[at + i] == ')');
    }

    /** The tag of a text between dollars, of which the first was read; null where there is none. */
    private String tag() throws IOException {
        for (int i = 0; i < LONGEST_TAG && has(i); i++) {
            if (buffer[at + i] == '$') {
                return new String(buffer, at, i + 1);
            }
            if (!Character.isLetterOrDigit(buffer[at + i]) && buffer[at + i] != '_') {
                return null;
            }
        }
        return null;
    }

    /** Skips a text between dollars, such as the body of a function. */
    private boolean dollars() throws IOException {
        String tag = tag();
        at += tag.length();
        for (int c = read(); c >= 0; c = read()) {
            if (c == '$' && tag.equals(tag())) {
                at += tag.length();
                return true;
            }
        }
        return false;
    }

    /** Whether what begins like a comment among values is one: it ends soon, and no quote stands in it. */
    private boolean isRemark(String end) throws IOException {
        for (int i = 1; i < LONGEST_REMARK && has(i + end.length()) && buffer[at + i] != '\''; i++) {
            if (buffer[at + i] == end.charAt(0) && (end.length() == 1 || buffer[at + i + 1] == end.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private boolean skipComment() throws IOException {
        read();
        for (int c = read(); c >= 0; c = read()) {
            if (c == '*' && peek() == '/') {
                read();
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@' || c == '.' || c > 0xFF;
    }
}
