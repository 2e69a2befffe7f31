package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Passes over what a dump in SQL says beside its rows, without taking in what follows. One thread. */
final class SqlPassing {
    /** Words that begin a statement at the start of a line, even where nothing ends the one before. */
    private static final Set<String> BEGINNINGS = Set.of("INSERT", "REPLACE", "COPY", "CREATE", "GO", "DELIMITER");

    /** A quote that nobody closed takes the next statement in. */
    static final Pattern SWALLOWED =
            Pattern.compile("(?i)\\n[ \\t\\r]*(INSERT|REPLACE)\\s+INTO\\s|\\n[ \\t\\r]*INSERT\\s+\\[|\\nCOPY \\S+ \\(");

    private final SqlText sql;

    SqlPassing(SqlText sql) {
        this.sql = sql;
    }

    /** Goes on behind the end of the statement, or to where another begins. */
    void statement() throws IOException {
        while (true) {
            sql.mark();
            Token token = sql.next(false);
            if (token == Token.END || sql.is(token, ';')) {
                return;
            }
            if (token == Token.BROKEN
                    || token == Token.STRING && SWALLOWED.matcher(sql.text()).find()) {
                broken();
                return;
            }
            if (token == Token.WORD && sql.atLineStart() && sql.isAny(BEGINNINGS)) {
                sql.reset();
                return;
            }
        }
    }

    /** A quote that nobody closed costs its line. */
    void broken() throws IOException {
        if (sql.reset()) {
            sql.skipBlanks();
            sql.restOfLine();
        }
    }

    /** Skips what stands between {@code DELIMITER} with another sign and the next one: the code of routines. */
    void delimited() throws IOException {
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
    void routine() throws IOException {
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
