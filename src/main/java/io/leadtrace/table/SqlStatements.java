package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes through the statements of a dump in SQL: tables that are made, and rows that are put into them by {@code INSERT} and
 * {@code COPY}. All others are passed over; those that would change rows are counted. One thread.
 */
final class SqlStatements {
    /** Receives what the statements say. */
    interface Taker extends SqlRows.Taker {
        /** What follows is about another database. */
        void database(String name);

        /**
         * A table is made.
         *
         * @param columns its columns, and what is said of each, which may be empty
         */
        void table(String name, Map<String, String> columns);

        /** Something is said of a column of a table. */
        void comment(String table, String column, String comment);
    }

    /** What stands among the columns of a table and is none. */
    static final Set<String> NO_COLUMN = Set.of(
            "PRIMARY",
            "KEY",
            "UNIQUE",
            "INDEX",
            "CONSTRAINT",
            "FOREIGN",
            "CHECK",
            "FULLTEXT",
            "SPATIAL",
            "EXCLUDE",
            "PERIOD",
            "LIKE");

    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "PACKAGE", "EVENT");

    /** What may stand between {@code INSERT} and the name of the table. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "LOW_PRIORITY",
            "DELAYED",
            "HIGH_PRIORITY",
            "IGNORE",
            "OR",
            "REPLACE",
            "ABORT",
            "ROLLBACK",
            "FAIL",
            "INTO",
            "ALL",
            "FIRST",
            "OVERWRITE");

    /** Statements that change rows that were read before. */
    private static final Set<String> CHANGES = Set.of("UPDATE", "DELETE", "MERGE");

    /** Words other statements begin with, or what follows the rows of one; behind any other a line is no statement. */
    private static final Set<String> KNOWN = Set.of(
            "ALTER",
            "ANALYZE",
            "AS",
            "BEGIN",
            "CALL",
            "COMMIT",
            "DECLARE",
            "DELETE",
            "DO",
            "DROP",
            "END",
            "EXEC",
            "EXECUTE",
            "GRANT",
            "IF",
            "LOCK",
            "MERGE",
            "ON",
            "PRAGMA",
            "PRINT",
            "REINDEX",
            "RETURNING",
            "REVOKE",
            "ROLLBACK",
            "SELECT",
            "SET",
            "START",
            "TRUNCATE",
            "UNLOCK",
            "UPDATE",
            "VACUUM",
            "WITH");

    private static final Pattern ROW = Pattern.compile("(?i)(?:\\bVALUES?\\s*|^\\s*)\\(.*[0-9'\"]");

    private final SqlText sql;
    private final SqlPassing passing;
    private final SqlNames names;
    private final SqlRows rows;
    private final SqlCopy copy;
    private final Taker taker;
    private long left;
    private long firstLeft;

    SqlStatements(SqlText sql, Taker taker) {
        this.sql = sql;
        passing = new SqlPassing(sql);
        this.taker = taker;
        names = new SqlNames(sql);
        rows = new SqlRows(sql, taker);
        copy = new SqlCopy(sql, names, rows);
    }

    SqlRows rows() {
        return rows;
    }

    /** How many statements change rows or take them from elsewhere, and were left out. */
    long left() {
        return left;
    }

    /** The line of the first of them; 0 without one. */
    long firstLeft() {
        return firstLeft;
    }

    void read() throws IOException {
        while (true) {
            sql.mark();
            Token token = sql.next(false);
            if (token == Token.END) {
                return;
            }
            if (token == Token.BROKEN || token == Token.STRING) {
                boolean again = sql.reset();
                if (again) {
                    sql.skipBlanks();
                }
                skip(again);
            } else if (token == Token.WORD) {
                statement(sql.text().toUpperCase(Locale.ROOT));
            } else if (sql.is(token, '\\') && sql.atLineStart()) {
                command();
            } else if (!sql.is(token, ';') && !(sql.is(token, '(') && sql.reset() && rows.resume())) {
                skip(true);
            }
        }
    }

    /** Skips a line that is no statement, or what is left of it; one that seems to hold a row is counted. */
    private void skip(boolean counted) throws IOException {
        long line = sql.line();
        String rest = sql.restOfLine();
        if (counted && rest != null && ROW.matcher(rest).find()) {
            rows.broken(line);
        }
    }

    private void statement(String word) throws IOException {
        switch (word) {
            case "INSERT", "REPLACE", "INTO" -> insert();
            case "COPY" -> {
                if (!copy.read()) {
                    unread();
                }
            }
            case "CREATE" -> create();
            case "COMMENT" -> comment();
            case "USE" -> {
                Token token = sql.next(false);
                if (token == Token.NAME || token == Token.WORD) {
                    taker.database(sql.text());
                }
                passing.statement();
            }
            case "DELIMITER" -> passing.delimited();
            case "PROMPT", "REM", "GO" -> sql.restOfLine();
            default -> {
                if (CHANGES.contains(word)) {
                    leave();
                }
                if (KNOWN.contains(word)) {
                    passing.statement();
                } else if (sql.peek() < 0 && ("INSERT".startsWith(word) || "COPY".startsWith(word))) {
                    rows.endsWithin();
                } else {
                    skip(true);
                }
            }
        }
    }

    /** A command of psql, one of which changes the database. */
    private void command() throws IOException {
        String rest = sql.restOfLine();
        String[] words = rest == null ? new String[0] : rest.split("\\s+", 3);
        if (words.length > 1 && (words[0].equals("c") || words[0].equals("connect"))) {
            taker.database(words[1].replace("\"", ""));
        }
    }

    private void leave() {
        firstLeft = left++ == 0 ? sql.line() : firstLeft;
    }

    private void insert() throws IOException {
        Token token = sql.next(false);
        while (token == Token.WORD && sql.isAny(BEFORE_NAME)) {
            token = sql.next(false);
        }
        if (token != Token.NAME && token != Token.WORD && token != Token.STRING) {
            unread();
            return;
        }
        String table = names.name();
        List<String> columns = List.of();
        while (true) {
            sql.mark();
            token = sql.next(false);
            if (token == Token.END || sql.is(token, ';') || names.isAnother(token)) {
                break;
            }
            if (sql.is(token, "VALUES") || sql.is(token, "VALUE")) {
                rows.tuples(table, columns);
                return;
            }
            if (sql.is(token, "SET")) {
                rows.assignments(table);
                return;
            }
            if (token == Token.STRING || token == Token.BROKEN) {
                rows.broken(sql.line());
                passing.broken();
                return;
            }
            boolean list = sql.is(token, '(');
            columns = list ? names.list() : columns;
            if (list && columns.isEmpty() || sql.is(token, "SELECT")) {
                break;
            }
        }
        unread();
    }

    /** A statement that would give rows and of which none were read. */
    private void unread() throws IOException {
        if (sql.peek() < 0) {
            rows.endsWithin();
        } else {
            leave();
            passing.statement();
        }
    }

    private void create() throws IOException {
        while (true) {
            sql.mark();
            Token token = sql.next(false);
            if (sql.is(token, "TABLE")) {
                table();
                return;
            }
            if (token == Token.WORD && sql.isAny(ROUTINES)) {
                passing.routine();
                return;
            }
            if (token == Token.END
                    || token == Token.BROKEN
                    || sql.is(token, ';')
                    || sql.is(token, '(')
                    || sql.is(token, "AS")) {
                sql.reset();
                passing.statement();
                return;
            }
        }
    }

    private void table() throws IOException {
        Token token = sql.next(false);
        while (sql.is(token, "IF") || sql.is(token, "NOT") || sql.is(token, "EXISTS")) {
            token = sql.next(false);
        }
        String table = names.name();
        Map<String, String> columns = new LinkedHashMap<>();
        if (sql.is(sql.next(false), '(')) {
            columns(columns);
            taker.table(table, columns);
        }
        passing.statement();
    }

    /** Takes the names of columns, and what {@code COMMENT} says of them, up to the closing bracket. */
    private void columns(Map<String, String> columns) throws IOException {
        String column = "";
        boolean first = true;
        boolean comment = false;
        for (int depth = 1; depth > 0; ) {
            Token token = sql.next(false);
            if (token == Token.END || token == Token.BROKEN) {
                rows.endsWithin();
                return;
            }
            if (first && (token == Token.NAME || token == Token.WORD)) {
                boolean none = token == Token.WORD && sql.isAny(NO_COLUMN);
                column = none ? "" : sql.text();
                if (!none && columns.size() < OpenRow.MOST_COLUMNS) {
                    columns.putIfAbsent(column, "");
                }
            } else if (comment && token == Token.STRING && !column.isEmpty()) {
                columns.put(column, sql.text());
            }
            comment = sql.is(token, "COMMENT");
            depth += sql.is(token, '(') ? 1 : sql.is(token, ')') ? -1 : 0;
            first = sql.is(token, ',') && depth == 1;
        }
    }

    private void comment() throws IOException {
        if (sql.is(sql.next(false), "ON") && sql.is(sql.next(false), "COLUMN")) {
            sql.next(false);
            String name = names.name();
            int point = name.lastIndexOf('.');
            if (sql.is(sql.next(false), "IS") && sql.next(false) == Token.STRING && point > 0) {
                taker.comment(name.substring(0, point), name.substring(point + 1), sql.text());
            }
        }
        passing.statement();
    }
}
