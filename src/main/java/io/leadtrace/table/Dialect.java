package io.leadtrace.table;

/**
 * How a delimited text file is written.
 *
 * @param delimiter what separates fields, one character or more; empty for a file of one column
 * @param quote what encloses a field that holds a delimiter, 0 for nothing
 * @param escape what stands before a quote inside a quoted field, besides a second quote; 0 for nothing
 * @param padded whether blanks around a field belong to the delimiter
 * @param returnEnds whether a carriage return alone ends a record
 */
record Dialect(String delimiter, char quote, char escape, boolean padded, boolean returnEnds) {

    static final char NONE = 0;

    /** Plain comma-separated values (RFC 4180). */
    static final Dialect COMMA = new Dialect(",", '"', NONE, false, false);

    // written out: a record's own are put together when they are first called, which takes longer than to read a short
    // file
    @Override
    public boolean equals(Object other) {
        return other instanceof Dialect that
                && delimiter.equals(that.delimiter)
                && quote == that.quote
                && escape == that.escape
                && padded == that.padded
                && returnEnds == that.returnEnds;
    }

    @Override
    public int hashCode() {
        return (delimiter.hashCode() * 31 + quote) * 31 + escape + (padded ? 1 << 10 : 0) + (returnEnds ? 1 << 11 : 0);
    }

    /** The delimiter as it is shown: a tab as {@code \t}. */
    String shownDelimiter() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < delimiter.length(); i++) {
            char c = delimiter.charAt(i);
            if (c == '\t') {
                shown.append("\\t");
            } else if (c < ' ') {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
