package io.leadtrace.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters of a dump in SQL. One pass, with a way back to a mark that lies at most {@value #WAY_BACK} characters behind.
 * One thread.
 */
class SqlCharacters {
    private static final String[] BEGINNINGS = {"INSERT INTO ", "INSERT [", "REPLACE INTO ", "CREATE TABLE "};

    static final int WAY_BACK = 1 << 24;

    /** How much may be read again in all, for each character of the text. */
    private static final int AGAIN = 4;

    private static final int LONGEST_LINE = 1 << 23;
    static final int CHUNK = 1 << 16;

    private final Reader in;
    char[] buffer = new char[2 * CHUNK];
    int at;
    int limit;
    private int mark = -1;
    private boolean ended;
    private long before;
    private long reread;
    long line = 1;
    private long markedLine;
    boolean cut;

    SqlCharacters(Reader in) {
        this.in = in;
    }

    /** The line at hand, from 1. */
    final long line() {
        return line;
    }

    void mark() {
        mark = at;
        markedLine = line;
    }

    /** Goes back to the mark; false where it lies too far behind, or that was done so often that it would never end. */
    boolean reset() {
        if (mark < 0 || reread > AGAIN * (before + at) + WAY_BACK) {
            return false;
        }
        reread += at - mark;
        at = mark;
        line = markedLine;
        return true;
    }

    int read() throws IOException {
        if (at == limit && !fill()) {
            return -1;
        }
        char c = buffer[at++];
        line += c == '\n' ? 1 : 0;
        return c;
    }

    int peek() throws IOException {
        return at == limit && !fill() ? -1 : buffer[at];
    }

    /** Whether what follows begins a statement that gives rows or makes a table. */
    boolean beginsStatement() throws IOException {
        for (String beginning : BEGINNINGS) {
            int i = 0;
            while (i < beginning.length() && has(i) && Character.toUpperCase(buffer[at + i]) == beginning.charAt(i)) {
                i++;
            }
            if (i == beginning.length()) {
                return true;
            }
        }
        return false;
    }

    /** Skips blanks and ends of lines; true where the line ended. */
    boolean skipBlanks() throws IOException {
        boolean newLine = false;
        for (int c = peek(); c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = peek()) {
            newLine |= read() == '\n';
        }
        return newLine;
    }

    /** What is left of the line, without its end; null at the end of the text. */
    String restOfLine() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        StringBuilder rest = new StringBuilder();
        cut = false;
        for (; c >= 0 && c != '\n'; c = read()) {
            if (rest.length() < LONGEST_LINE) {
                rest.append((char) c);
            } else {
                cut = true;
            }
        }
        int length = rest.length();
        return rest.substring(0, length > 0 && rest.charAt(length - 1) == '\r' ? length - 1 : length);
    }

    /** Whether a character stands so far ahead. */
    final boolean has(int ahead) throws IOException {
        while (at + ahead >= limit) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Reads on; what stands behind the mark is kept while it is not too much. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int keep = mark >= 0 ? mark : at;
        if (at - keep > WAY_BACK) {
            mark = -1;
            keep = at;
        }
        if (keep > 0 && buffer.length - limit < CHUNK) {
            System.arraycopy(buffer, keep, buffer, 0, limit - keep);
            before += keep;
            at -= keep;
            limit -= keep;
            mark = mark < 0 ? -1 : 0;
        }
        if (buffer.length - limit < CHUNK) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, limit, CHUNK);
        ended = n < 0;
        limit += Math.max(0, n);
        return n > 0;
    }
}
