package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a SQLite table, as the statement says that made it. */
final class SqliteColumns {
    /** A column of this type that is the key is the number of its row, which is not stored among its values. */
    private static final Pattern KEY = Pattern.compile(
            "(?i)[(,]\\s*[\"`\\[']?([^\"`\\]',()\\s]+)[\"`\\]']?\\s+INTEGER\\b[^,()]*?\\bPRIMARY\\s+KEY(?!\\s+DESC)");

    private static final Pattern KEY_BELOW = Pattern.compile(
            "(?i),\\s*(?:CONSTRAINT\\s+\\S+\\s+)?PRIMARY\\s+KEY\\s*\\(\\s*[\"`\\[]?([^\"`\\]\\s,)]+)[\"`\\]]?\\s*(?:AUTOINCREMENT\\s*)?\\)");

    private final SqlText sql;
    private final List<String> names = new ArrayList<>();
    private final List<String> defaults = new ArrayList<>();
    private final List<String> primary = new ArrayList<>();
    private final int rowid;

    private SqliteColumns(String statement) throws IOException {
        sql = new SqlText(new StringReader(statement), false);
        Token token = sql.next(false);
        while (token != Token.END && !sql.is(token, '(') && !sql.is(token, "AS")) {
            token = sql.next(false);
        }
        if (sql.is(token, '(')) {
            boolean more = true;
            while (more) {
                more = definition();
            }
        }
        rowid = key(statement, names);
    }

    static SqliteColumns of(String statement) throws IOException {
        return new SqliteColumns(statement);
    }

    /** The columns whose values are stored, in their order. */
    List<String> names() {
        return List.copyOf(names);
    }

    /**
     * What stands in each column of a row that was stored before the column was added: its default, which is a literal then;
     * the empty text without one.
     */
    List<String> defaults() {
        return List.copyOf(defaults);
    }

    /** The index of the column that is the number of the row; -1 without one. */
    int rowid() {
        return rowid;
    }

    /** The indexes of the columns in the order a table without numbers of rows stores them: those of its key come first. */
    int[] byKey() {
        List<Integer> order = new ArrayList<>();
        for (String column : primary) {
            int at = indexOf(column);
            if (at >= 0 && !order.contains(at)) {
                order.add(at);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!order.contains(i)) {
                order.add(i);
            }
        }
        return order.stream().mapToInt(i -> i).toArray();
    }

    private int indexOf(String column) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads a column or what is said of several; false behind the last. */
    private boolean definition() throws IOException {
        Token token = sql.next(false);
        boolean quoted = token == Token.NAME || token == Token.STRING;
        String name = quoted || token == Token.WORD && !sql.isAny(SqlStatements.NO_COLUMN) ? sql.text() : null;
        boolean made = false;
        boolean stored = false;
        String standing = "";
        int depth = 0;
        String before = "";
        while (token != Token.END && token != Token.BROKEN && !(depth == 0 && sql.is(token, ','))) {
            String text = token == Token.WORD ? sql.text().toUpperCase(Locale.ROOT) : "";
            depth += sql.is(token, '(') ? 1 : sql.is(token, ')') ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (depth == 1 && sql.is(token, '(')) {
                made |= before.equals("AS");
                if (name == null && before.equals("KEY") && primary.isEmpty()) {
                    keys();
                    depth = 0;
                }
            } else if (depth == 0) {
                stored |= text.equals("STORED");
                if (before.equals("DEFAULT")) {
                    standing = standing(token);
                }
                if (name != null && before.equals("PRIMARY") && text.equals("KEY")) {
                    primary.add(name);
                }
            }
            before = text;
            token = sql.next(false);
        }
        if (name != null && (!made || stored) && names.size() < OpenRow.MOST_COLUMNS) {
            names.add(name);
            defaults.add(standing);
        }
        return sql.is(token, ',');
    }

    /** The literal behind the word for a default, of which the token is the first. */
    private String standing(Token token) throws IOException {
        if (sql.is(token, '-') || sql.is(token, '+')) {
            String sign = sql.text().equals("-") ? "-" : "";
            return sql.next(false) == Token.WORD ? sign + sql.text() : "";
        }
        if (token != Token.WORD) {
            return token == Token.STRING || token == Token.NAME ? sql.text() : "";
        }
        return switch (sql.text().toUpperCase(Locale.ROOT)) {
            case "NULL", "CURRENT_TIME", "CURRENT_DATE", "CURRENT_TIMESTAMP" -> "";
            case "TRUE" -> "1";
            case "FALSE" -> "0";
            default -> sql.text();
        };
    }

    /** Reads the columns of the key up to the closing bracket. */
    private void keys() throws IOException {
        boolean first = true;
        for (Token token = sql.next(false); token != Token.END && !sql.is(token, ')'); token = sql.next(false)) {
            if (first) {
                primary.add(sql.text());
            }
            first = sql.is(token, ',');
        }
    }

    private static int key(String statement, List<String> columns) {
        Matcher key = KEY.matcher(statement);
        if (key.find()) {
            return columns.indexOf(key.group(1));
        }
        Matcher below = KEY_BELOW.matcher(statement);
        boolean number = below.find()
                && Pattern.compile("(?i)[(,\\s\"`\\[]" + Pattern.quote(below.group(1)) + "[\"`\\]]?\\s+INTEGER\\b")
                        .matcher(statement)
                        .find();
        return number ? columns.indexOf(below.group(1)) : -1;
    }
}
