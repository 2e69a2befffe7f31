package io.leadtrace.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Splits delimited text into records, forgiving as a reader of strangers' files has to be: a quote that never closes,
 * stands in the middle of a field or was never doubled costs no record. One pass; memory follows the record, and a
 * record longer than {@link #LONGEST} characters or wider than {@link #WIDEST} fields is broken into several.
 */
final class DelimitedParser {
    static final int LONGEST = 1 << 22;
    static final int WIDEST = 1 << 14;

    /** No quoted field is longer; a spreadsheet's cell holds 32,767 characters. */
    private static final int LONGEST_QUOTED = 1 << 17;

    private static final int CHUNK = 1 << 16;

    private final Reader in;
    private final String delimiter;
    private final int delimiterLength;
    private final char first;
    private final char quote;
    private final char escape;
    private final boolean padded;
    private final boolean returnEnds;

    private char[] buffer = new char[2 * CHUNK];
    private int limit;
    private int at;
    private int recordStart;
    private boolean ended;

    /** Up to here no quote opens a field: a look further ahead found none that closes. */
    private int noCloseBefore;

    private String[] cells = new String[32];
    private int count;
    private long number;
    private long broken;
    private long stray;
    private long quoted;
    private long quotedHere;

    DelimitedParser(Reader in, Dialect dialect) {
        this.in = in;
        delimiter = dialect.delimiter();
        delimiterLength = delimiter.length();
        first = delimiter.isEmpty() ? '\n' : delimiter.charAt(0);
        quote = dialect.quote();
        escape = dialect.escape();
        padded = dialect.padded();
        returnEnds = dialect.returnEnds();
    }

    /** How many records were broken because they were too long or too wide. */
    long broken() {
        return broken;
    }

    /** How many fields began with a quote that closed nowhere and was kept as text. */
    long strayQuotes() {
        return stray;
    }

    /** How many fields stood in quotes. */
    long quotedFields() {
        return quoted;
    }

    /** Where the record stands among all, from 1. */
    long number() {
        return number;
    }

    /** How many fields the record has. */
    int width() {
        return count;
    }

    /** The fields of the record. */
    String[] cells() {
        return Arrays.copyOf(cells, count);
    }

    /** One of the record's fields. */
    String cell(int index) {
        return cells[index];
    }

    /** Whether a field of the record stood in quotes; from the 64th on, whether any of them did. */
    boolean isQuoted(int index) {
        return (quotedHere & 1L << Math.min(index, Long.SIZE - 1)) != 0;
    }

    /** The record as it is written, without its end. */
    String text() {
        int end = at;
        while (end > recordStart && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
            end--;
        }
        return new String(buffer, recordStart, end - recordStart);
    }

    /** Goes on to the next record; false at the end of the text. A blank line is a record of one empty field. */
    boolean next() throws IOException {
        compact();
        recordStart = at;
        count = 0;
        quotedHere = 0;
        if (!available(1)) {
            return false;
        }
        number++;
        boolean more = true;
        while (more) {
            if (count == WIDEST || at - recordStart >= LONGEST) {
                broken++;
                return true;
            }
            more = field();
        }
        return true;
    }

    /** Reads a field; true when another follows in the same record. */
    private boolean field() throws IOException {
        if (padded) {
            while (available(1) && buffer[at] == ' ') {
                at++;
            }
        }
        if (quote != Dialect.NONE && available(1) && buffer[at] == quote && at >= noCloseBefore) {
            int close = closingQuote();
            if (close >= 0) {
                quoted++;
                quotedHere |= 1L << Math.min(count - 1, Long.SIZE - 1);
                at = close + 1;
                return afterQuoted();
            }
            stray++;
        }
        return unquoted();
    }

    private boolean unquoted() throws IOException {
        int start = at;
        int p = at;
        char d = first;
        while (true) {
            char[] chars = buffer;
            int end = limit;
            char c = 0;
            while (p < end) {
                c = chars[p];
                if (c == d || c == '\n' || c == '\r') {
                    break;
                }
                p++;
            }
            at = p;
            if (p == end) {
                if (p - recordStart >= LONGEST) {
                    add(start, p);
                    return true;
                }
                if (!fill()) {
                    add(start, p);
                    return false;
                }
            } else if (c == '\n' || c == '\r') {
                int length = endLength();
                if (length > 0) {
                    add(start, p);
                    at = p + length;
                    return false;
                }
                p++;
            } else if (delimiterLength == 1 || available(delimiterLength) && delimits(p)) {
                add(start, p);
                at = p + delimiterLength;
                return true;
            } else {
                p++;
            }
        }
    }

    /**
     * The quote that closes the field whose quote stands here, its text then among the cells; -1 where none does
     * before another field opens in quotes: then the quote here is a stray one.
     */
    private int closingQuote() throws IOException {
        int start = at;
        int doubledClose = -1;
        boolean escaped = false;
        int close = -1;
        int p = start + 1;
        while (p - start < LONGEST_QUOTED && reach(p)) {
            char c = buffer[p];
            if (c == quote) {
                reach(p + delimiterLength + 2);
                if (p + 1 < limit && buffer[p + 1] == quote) {
                    if (doubledClose < 0 && closes(p + 2)) {
                        doubledClose = p + 1;
                    }
                    escaped = true;
                    p += 2;
                    continue;
                }
                if (closes(p + 1)) {
                    close = p;
                    break;
                }
                if (p > start + 1 && opens(p)) {
                    break;
                }
                p++;
            } else if (c == escape && escape != Dialect.NONE && reach(p + 1) && escapable(buffer[p + 1])) {
                escaped = true;
                p += 2;
            } else {
                p++;
            }
        }
        if (close < 0 && doubledClose < 0) {
            noCloseBefore = Math.max(noCloseBefore, Math.min(p, limit));
            return -1;
        }
        close = close < 0 ? doubledClose : close;
        add(escaped ? unescape(start + 1, close) : new String(buffer, start + 1, close - start - 1));
        return close;
    }

    private boolean afterQuoted() throws IOException {
        while (available(1) && buffer[at] == ' ' && !delimits(at)) {
            at++;
        }
        if (!available(1)) {
            return false;
        }
        int length = endLength();
        if (length > 0) {
            at += length;
            return false;
        }
        if (available(delimiterLength) && delimits(at)) {
            at += delimiterLength;
            return true;
        }
        return unquoted();
    }

    private boolean escapable(char c) {
        return c == quote || c == escape;
    }

    /** Whether what follows a field stands at {@code p}. */
    private boolean closes(int p) {
        while (p < limit && buffer[p] == ' ' && !delimits(p)) {
            p++;
        }
        return p >= limit || buffer[p] == '\n' || buffer[p] == '\r' || delimits(p);
    }

    /** Whether the quote at {@code p} stands where a field begins. */
    private boolean opens(int p) {
        int before = p - 1;
        while (padded && before > recordStart && buffer[before] == ' ') {
            before--;
        }
        return buffer[before] == '\n'
                || buffer[before] == '\r'
                || delimiterLength > 0
                        && before - delimiterLength + 1 >= recordStart
                        && delimits(before - delimiterLength + 1);
    }

    private String unescape(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int p = from; p < to; p++) {
            char c = buffer[p];
            if (p + 1 < to
                    && (c == quote && buffer[p + 1] == quote
                            || c == escape && escape != Dialect.NONE && escapable(buffer[p + 1]))) {
                p++;
            }
            text.append(buffer[p]);
        }
        return text.toString();
    }

    private boolean delimits(int p) {
        if (delimiterLength == 1) {
            return buffer[p] == first && p < limit;
        }
        if (delimiterLength == 0 || p + delimiterLength > limit) {
            return false;
        }
        for (int i = 0; i < delimiterLength; i++) {
            if (buffer[p + i] != delimiter.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters the record's end takes here; 0 where a carriage return is only text. */
    private int endLength() throws IOException {
        if (buffer[at] == '\n') {
            return 1;
        }
        if (buffer[at] != '\r') {
            return 0;
        }
        int length = 1;
        while (length < 3 && !returnEnds && available(length + 1) && buffer[at + length] == '\r') {
            length++;
        }
        if (!available(length + 1)) {
            return length;
        }
        if (buffer[at + length] == '\n') {
            return length + 1;
        }
        return returnEnds ? 1 : 0;
    }

    private void add(int from, int to) {
        int end = to;
        if (padded) {
            while (end > from && buffer[end - 1] == ' ') {
                end--;
            }
        }
        add(from == end ? "" : new String(buffer, from, end - from));
    }

    private void add(String cell) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = cell;
    }

    /** Makes {@code length} characters available from {@code at} on; false where the text ends before. */
    private boolean available(int length) throws IOException {
        return limit - at >= length || reach(at + length - 1);
    }

    /** Makes the character at {@code p} available; false where the text ends before. */
    private boolean reach(int p) throws IOException {
        while (p >= limit) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Forgets the records behind; only between records, so that within one no position moves. */
    private void compact() {
        if (at > buffer.length / 2) {
            System.arraycopy(buffer, at, buffer, 0, limit - at);
            limit -= at;
            noCloseBefore = Math.max(0, noCloseBefore - at);
            at = 0;
        }
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        // A reader may need room for a surrogate pair.
        if (limit + 2 > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, limit, Math.min(CHUNK, buffer.length - limit));
        if (n < 0) {
            ended = true;
            return false;
        }
        limit += n;
        return true;
    }
}
