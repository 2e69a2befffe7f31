package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines behind {@code COPY ... FROM stdin}, up to one of {@code \\.} alone, as PostgreSQL writes them: with tabs between
 * values or as CSV (<a href="https://www.postgresql.org/docs/current/sql-copy.html">its documentation</a>). One thread.
 */
final class SqlCopy {
    private static final String END = "\\.";

    /** No value is longer. */
    private static final int MOST = 1 << 22;

    private final SqlText sql;
    private final SqlNames names;
    private final SqlRows rows;

    private String table;
    private List<String> columns;
    private boolean here;
    private boolean csv;
    private boolean binary;
    private boolean header;
    private char delimiter;
    private char quote;
    private char escape;
    private String nothing;

    /** The value at hand. */
    private final StringBuilder cell = new StringBuilder();

    private boolean quoted;

    SqlCopy(SqlText sql, SqlNames names, SqlRows rows) {
        this.sql = sql;
        this.names = names;
        this.rows = rows;
    }

    /** Reads the statement, of which the first word was read, and its lines; false where it has none that can be read. */
    boolean read() throws IOException {
        sql.next(false);
        table = names.name();
        if (!options() || !here) {
            return false;
        }
        if (binary) {
            for (String line = ""; line != null && !line.equals(END); ) {
                line = sql.restOfLine();
            }
            return false;
        }
        sql.restOfLine();
        if (header) {
            String[] first = csv ? values() : lineOfText();
            columns = columns.isEmpty() && first != null ? List.of(first) : columns;
        }
        while (true) {
            sql.mark();
            long line = sql.line();
            String[] cells = csv ? values() : lineOfText();
            if (cells == null) {
                return true;
            }
            rows.copied(table, columns, cells, line);
        }
    }

    private boolean options() throws IOException {
        columns = List.of();
        here = false;
        csv = false;
        binary = false;
        header = false;
        char own = 0;
        char ownQuote = 0;
        char ownEscape = 0;
        nothing = null;
        String option = "";
        Token token = sql.next(false);
        for (; token != Token.END && !sql.is(token, ';'); token = sql.next(false)) {
            if (token == Token.BROKEN) {
                return false;
            }
            String text = sql.text();
            if (sql.is(token, '(') && columns.isEmpty() && !here) {
                columns = List.copyOf(names.list());
            } else if (token == Token.STRING) {
                char sign = text.length() == 1 ? text.charAt(0) : 0;
                switch (option) {
                    case "DELIMITER", "DELIMITERS" -> own = sign;
                    case "QUOTE" -> ownQuote = sign;
                    case "ESCAPE" -> ownEscape = sign;
                    case "NULL" -> nothing = text;
                    default -> csv |= option.equals("FORMAT") && text.equalsIgnoreCase("csv");
                }
            } else if (token == Token.WORD && !sql.is(token, "AS")) {
                here |= sql.is(token, "STDIN");
                csv |= here && sql.is(token, "CSV");
                binary |= here && sql.is(token, "BINARY");
                boolean off = sql.is(token, "FALSE") || sql.is(token, "OFF") || text.equals("0");
                header = option.equals("HEADER") && off ? false : header || here && sql.is(token, "HEADER");
                option = text.toUpperCase(Locale.ROOT);
            }
        }
        delimiter = own != 0 ? own : csv ? ',' : '\t';
        quote = ownQuote != 0 ? ownQuote : '"';
        escape = ownEscape != 0 ? ownEscape : quote;
        nothing = nothing != null ? nothing : csv ? "" : "\\N";
        return token != Token.END;
    }

    /** The values of the next line; null at the end of them. */
    private String[] lineOfText() throws IOException {
        String line = sql.restOfLine();
        if (line == null || line.equals(END) || line.equals("\\") && sql.peek() < 0) {
            if (line == null || !line.equals(END)) {
                rows.endsWithin();
            }
            return null;
        }
        List<String> cells = new ArrayList<>(columns.size());
        cell.setLength(0);
        int start = 0;
        for (int i = 0; i <= line.length() && cells.size() < OpenRow.MOST_COLUMNS; i++) {
            char c = i == line.length() ? delimiter : line.charAt(i);
            if (c == delimiter) {
                cells.add(line.substring(start, i).equals(nothing) ? "" : cell.toString());
                cell.setLength(0);
                start = i + 1;
            } else if (c == '\\' && i + 1 < line.length()) {
                cell.append(SqlText.meaning(line.charAt(++i)));
            } else {
                cell.append(c);
            }
        }
        return cells.toArray(String[]::new);
    }

    /** The values of the next record; null at the end of them. One with a quote that nothing ends goes no further than its line. */
    private String[] values() throws IOException {
        long line = sql.line();
        String[] cells = record(true);
        if (cells == null && sql.reset()) {
            rows.broken(line);
            cells = record(false);
        }
        boolean last = cells != null && cells.length == 1 && !quoted;
        if (last && cells[0].equals(END)) {
            return null;
        }
        if (cells == null || cells.length == 0 || last && cells[0].equals("\\") && sql.peek() < 0) {
            rows.endsWithin();
            return null;
        }
        return cells;
    }

    /** A record; without a value at the end of the text; null where a quote is not ended before the last line of all. */
    private String[] record(boolean quotes) throws IOException {
        if (sql.peek() < 0) {
            return new String[0];
        }
        List<String> cells = new ArrayList<>(columns.size());
        boolean inside = false;
        quoted = false;
        cell.setLength(0);
        while (true) {
            int c = sql.read();
            if (inside && c == escape && (sql.peek() == quote || escape != quote && sql.peek() == escape)) {
                cell.append((char) sql.read());
            } else if (quotes && c == quote) {
                inside = !inside;
                quoted = true;
            } else if (inside) {
                boolean newLine = cell.length() > 0 && cell.charAt(cell.length() - 1) == '\n';
                if (c < 0 || cell.length() == MOST || newLine && c == '\\' && sql.peek() == '.') {
                    return null;
                }
                cell.append((char) c);
            } else if (c == delimiter || c == '\n' || c < 0) {
                int length = cell.length();
                if (c != delimiter && length > 0 && cell.charAt(length - 1) == '\r') {
                    cell.setLength(length - 1);
                }
                String text = cell.toString();
                if (cells.size() < OpenRow.MOST_COLUMNS) {
                    cells.add(!quoted && text.equals(nothing) ? "" : text);
                }
                if (c != delimiter) {
                    return cells.toArray(String[]::new);
                }
                quoted = false;
                cell.setLength(0);
            } else if (cell.length() < MOST) {
                cell.append((char) c);
            }
        }
    }
}
