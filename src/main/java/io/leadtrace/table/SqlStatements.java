package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.ArrayList;
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
    private static final Set<String> NO_COLUMN = Set.of(
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

    /** Words that begin a statement at the start of a line, even where nothing ends the one before. */
    private static final Set<String> BEGINNINGS = Set.of("INSERT", "REPLACE", "COPY", "CREATE", "GO", "DELIMITER");

    /** A quote that nobody closed takes the next statement in. */
    private static final Pattern SWALLOWED =
            Pattern.compile("(?i)\\n[ \\t\\r]*(INSERT|REPLACE)\\s+INTO\\s|\\n[ \\t\\r]*INSERT\\s+\\[|\\nCOPY \\S+ \\(");

    private final SqlText sql;
    private final SqlRows rows;
    private final Taker taker;
    private long left;
    private long firstLeft;

    SqlStatements(SqlText sql, Taker taker) {
        this.sql = sql;
        this.taker = taker;
        rows = new SqlRows(sql, taker);
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
            if (token == Token.BROKEN) {
                skipBroken();
            } else if (token == Token.WORD) {
                statement(sql.text().toUpperCase(Locale.ROOT));
            } else if (sql.is(token, '\\') && sql.atLineStart()) {
                command();
            } else if (!sql.is(token, ';') && !(sql.is(token, '(') && sql.reset() && rows.resume())) {
                sql.restOfLine();
            }
        }
    }

    private void statement(String word) throws IOException {
        switch (word) {
            case "INSERT", "REPLACE", "INTO" -> insert();
            case "COPY" -> copy();
            case "CREATE" -> create();
            case "COMMENT" -> comment();
            case "USE" -> {
                Token token = sql.next(false);
                if (token == Token.NAME || token == Token.WORD) {
                    taker.database(sql.text());
                }
                skip();
            }
            case "DELIMITER" -> skipDelimited();
            case "PROMPT", "REM", "GO" -> sql.restOfLine();
            default -> {
                if (CHANGES.contains(word)) {
                    leave();
                }
                if (KNOWN.contains(word)) {
                    skip();
                } else {
                    sql.restOfLine();
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
        if (token != Token.NAME && token != Token.WORD) {
            skip();
            return;
        }
        String table = name();
        List<String> columns = List.of();
        for (token = sql.next(false); token != Token.END && !sql.is(token, ';'); token = sql.next(false)) {
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
                skipBroken();
                return;
            }
            boolean list = sql.is(token, '(');
            columns = list ? names() : columns;
            if (list && columns.isEmpty() || sql.is(token, "SELECT")) {
                leave();
                skip();
                return;
            }
        }
        leave();
    }

    /** The name whose first part is the last token, its parts joined with points. */
    private String name() throws IOException {
        StringBuilder name = new StringBuilder(sql.text());
        while (sql.peek() == '.' || name.length() > 0 && name.charAt(name.length() - 1) == '.') {
            Token token = sql.next(false);
            if (token != Token.NAME && token != Token.WORD && token != Token.SYMBOL) {
                break;
            }
            name.append(sql.text());
        }
        return name.toString();
    }

    /** The names up to a closing bracket; none where anything else stands between. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Token token = sql.next(false); ; token = sql.next(false)) {
            if (sql.is(token, ')')) {
                return names;
            }
            boolean name = token == Token.NAME || token == Token.WORD && !sql.is(token, "SELECT");
            if (!name && !sql.is(token, ',')) {
                return List.of();
            }
            if (name && names.size() < OpenRow.MOST_COLUMNS) {
                String whole = name();
                names.add(whole.substring(whole.lastIndexOf('.') + 1));
            }
        }
    }

    private void copy() throws IOException {
        sql.next(false);
        String table = name();
        List<String> columns = List.of();
        boolean here = false;
        boolean quoted = false;
        boolean next = false;
        char delimiter = '\t';
        for (Token token = sql.next(false); token != Token.END && !sql.is(token, ';'); token = sql.next(false)) {
            if (token == Token.BROKEN) {
                return;
            }
            columns = sql.is(token, '(') && columns.isEmpty() && !here ? names() : columns;
            here |= sql.is(token, "STDIN");
            quoted |= sql.is(token, "CSV") || sql.is(token, "BINARY");
            if (token == Token.STRING && next && sql.text().length() == 1) {
                delimiter = sql.text().charAt(0);
            }
            next = sql.is(token, "DELIMITER") || sql.is(token, "DELIMITERS") || next && sql.is(token, "AS");
        }
        if (here && !quoted) {
            rows.lines(table, columns, delimiter);
        } else {
            leave();
            for (String line = here ? "" : null; line != null && !line.equals("\\."); ) {
                line = sql.restOfLine();
            }
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
                skipRoutine();
                return;
            }
            if (token == Token.END
                    || token == Token.BROKEN
                    || sql.is(token, ';')
                    || sql.is(token, '(')
                    || sql.is(token, "AS")) {
                sql.reset();
                skip();
                return;
            }
        }
    }

    private void table() throws IOException {
        Token token = sql.next(false);
        while (sql.is(token, "IF") || sql.is(token, "NOT") || sql.is(token, "EXISTS")) {
            token = sql.next(false);
        }
        String table = name();
        Map<String, String> columns = new LinkedHashMap<>();
        if (sql.is(sql.next(false), '(')) {
            columns(columns);
            taker.table(table, columns);
        }
        skip();
    }

    /** Takes the names of columns, and what {@code COMMENT} says of them, up to the closing bracket. */
    private void columns(Map<String, String> columns) throws IOException {
        String column = "";
        boolean first = true;
        boolean comment = false;
        for (int depth = 1; depth > 0; ) {
            Token token = sql.next(false);
            if (token == Token.END || token == Token.BROKEN) {
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
            String name = name();
            int point = name.lastIndexOf('.');
            if (sql.is(sql.next(false), "IS") && sql.next(false) == Token.STRING && point > 0) {
                taker.comment(name.substring(0, point), name.substring(point + 1), sql.text());
            }
        }
        skip();
    }

    /** Goes on behind the end of the statement, or to where another begins. */
    private void skip() throws IOException {
        while (true) {
            sql.mark();
            Token token = sql.next(false);
            if (token == Token.END || sql.is(token, ';')) {
                return;
            }
            if (token == Token.BROKEN
                    || token == Token.STRING && SWALLOWED.matcher(sql.text()).find()) {
                skipBroken();
                return;
            }
            if (token == Token.WORD && sql.atLineStart() && sql.isAny(BEGINNINGS)) {
                sql.reset();
                return;
            }
        }
    }

    /** A quote that nobody closed costs its line. */
    private void skipBroken() throws IOException {
        if (sql.reset()) {
            sql.skipBlanks();
            sql.restOfLine();
        }
    }

    /** Skips what stands between {@code DELIMITER} with another sign and the next one: the code of routines. */
    private void skipDelimited() throws IOException {
        String sign = sql.restOfLine();
        if (sign == null || sign.strip().equals(";")) {
            return;
        }
        for (String line = sql.restOfLine(); line != null; line = sql.restOfLine()) {
            if (line.strip().toUpperCase(Locale.ROOT).startsWith("DELIMITER")) {
                return;
            }
        }
    }

    /** Skips code in which statements end in semicolons: up to its last {@code END}, or to where the client says so. */
    private void skipRoutine() throws IOException {
        int depth = 0;
        Token token = sql.next(false);
        while (token != Token.END && !(sql.is(token, ';') && depth <= 0) && !sql.is(token, "GO")) {
            if (sql.is(token, "BEGIN") || sql.is(token, "CASE")) {
                depth++;
            } else if (sql.is(token, "END")) {
                depth--;
                token = sql.next(false);
                if (sql.is(token, "IF") || sql.is(token, "LOOP") || sql.is(token, "WHILE") || sql.is(token, "REPEAT")) {
                    depth++;
                } else if (!sql.is(token, "CASE")) {
                    continue;
                }
            } else if (sql.is(token, '/') && sql.atLineStart()) {
                return;
            }
            token = sql.next(false);
        }
    }
}
