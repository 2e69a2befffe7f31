package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of one statement that puts them into a table. A row that breaks off or has a quote too many costs no other; what
 * was whole of it is handed on. One thread.
 */
final class SqlRows {
    /** Receives the rows. */
    interface Taker {
        /**
         * A row of a table.
         *
         * @param columns the columns its values are put into; empty where the statement does not say
         */
        void row(String table, List<String> columns, String[] cells);
    }

    /** What may follow the last row in its line. */
    private static final Set<String> BEHIND =
            Set.of("ON", "AS", "RETURNING", "SELECT", "INTO", "INSERT", "REPLACE", "GO");

    private static final Pattern NEXT_ROW = Pattern.compile("\\)\\s*,\\s*\\(|\\n[ \\t\\r]*\\(");

    private final SqlText sql;
    private final SqlValues values;
    private final Taker taker;
    private String table = "";
    private List<String> columns = List.of();
    private int width;
    private long broken;
    private long firstBroken;
    private long cutLines;
    private long unfinished;

    SqlRows(SqlText sql, Taker taker) {
        this.sql = sql;
        this.taker = taker;
        values = new SqlValues(sql);
    }

    /** How many rows could not be read, or not whole. */
    long broken() {
        return broken;
    }

    /** The line of the first of them; 0 without one. */
    long firstBroken() {
        return firstBroken;
    }

    /** How many values or lines are longer than what was kept of them. */
    long cut() {
        return values.cut() + cutLines;
    }

    /** The line of the last statement that the text ends in the middle of, though behind a whole row; 0 without one. */
    long unfinished() {
        return unfinished;
    }

    /** Notes that the text ends in the middle of a statement. */
    void endsWithin() {
        unfinished = sql.line();
    }

    /** Reads the rows behind {@code VALUES} up to what else the statement says. */
    void tuples(String name, List<String> names) throws IOException {
        begin(name, names);
        boolean torn = false;
        for (boolean first = true; ; first = false) {
            sql.mark();
            Token token = sql.next(true);
            boolean comma = sql.is(token, ',');
            if (comma) {
                token = sql.next(true);
            }
            if (sql.is(token, "ROW")) {
                token = sql.next(true);
            }
            if (sql.is(token, '(') && (comma || first || torn)) {
                torn = !tuple();
            } else if (token == Token.END || sql.is(token, ';')) {
                if (token == Token.END && (first || comma)) {
                    endsWithin();
                }
                return;
            } else if (token == Token.WORD && !comma && (sql.atLineStart() || sql.isAny(BEHIND))) {
                sql.reset();
                return;
            } else {
                broken(sql.line());
                sql.reset();
                nextTuple();
                torn = true;
            }
        }
    }

    /** Whether nothing but a semicolon is left of the line. */
    private boolean endsLine() throws IOException {
        sql.read();
        return sql.skipBlanks() || sql.peek() < 0;
    }

    /** Goes on with the rows of the statement before, which was torn; false where there is none. */
    boolean resume() throws IOException {
        if (table.isEmpty()) {
            return false;
        }
        tuples(table, columns);
        return true;
    }

    private void begin(String name, List<String> names) {
        if (!name.equals(table) || !names.equals(columns)) {
            table = name;
            columns = List.copyOf(names);
            width = names.size();
        }
    }

    /** Reads a row; false where it is torn, and another may begin without a comma before it. */
    private boolean tuple() throws IOException {
        long line = sql.line();
        sql.mark();
        String[] cells = values.row();
        boolean whole = values.isWhole();
        String[] begun = cells;
        if (!whole && sql.reset()) {
            sql.lenient(true);
            cells = values.row();
            sql.lenient(false);
            whole = values.isWhole() && (width == 0 || cells.length == width) && !isOfTwo(cells);
        }
        if (whole) {
            width = width == 0 ? cells.length : width;
            taker.row(table, columns, cells);
            return true;
        }
        broken(line);
        if (begun.length > 0) {
            taker.row(table, columns, begun);
        }
        sql.reset();
        nextTuple();
        return false;
    }

    /** Whether a value goes on into the next row, as it does where a quote is missing, not one too many. */
    private static boolean isOfTwo(String[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> NEXT_ROW.matcher(cell).find());
    }

    /** Notes that a row could not be read, or not whole. */
    void broken(long line) {
        firstBroken = broken++ == 0 ? line : firstBroken;
    }

    /** Goes on to where another row follows, or the end of the statement. */
    private void nextTuple() throws IOException {
        for (int c = sql.read(); c >= 0; c = sql.read()) {
            if (c == '\n') {
                sql.mark();
                sql.skipBlanks();
                boolean row = sql.peek() == '(' || sql.beginsStatement();
                sql.reset();
                if (row) {
                    return;
                }
            } else if (c == ')') {
                sql.mark();
                boolean newLine = sql.skipBlanks();
                int next = sql.peek();
                boolean row = false;
                if (next == ',') {
                    sql.read();
                    sql.skipBlanks();
                    row = sql.peek() == '(';
                }
                boolean end = next == ';' && endsLine() || next < 0 || newLine && Character.isLetter(next);
                sql.reset();
                if (row || end) {
                    return;
                }
            }
        }
    }

    /** Reads the one row behind {@code SET}, as MySQL has it. */
    void assignments(String name) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        long line = sql.line();
        int end = ',';
        while (end == ',' && cells.size() < OpenRow.MOST_COLUMNS) {
            Token token = sql.next(false);
            String column = sql.text();
            if (token != Token.NAME && token != Token.WORD || !sql.is(sql.next(false), '=')) {
                broken(line);
                break;
            }
            end = values.value();
            if (end == -1) {
                broken(line);
            } else {
                names.add(column);
                cells.add(values.text());
            }
        }
        begin(name, names);
        if (!cells.isEmpty()) {
            taker.row(table, columns, cells.toArray(String[]::new));
        }
    }

    /** Hands on a row of {@code COPY}; one that has too few values is no whole one. */
    void copied(String name, List<String> names, String[] cells, long line) {
        begin(name, names);
        if (cells.length < width) {
            broken(line);
        }
        cutLines += sql.isCut() ? 1 : 0;
        taker.row(table, columns, cells);
    }
}
