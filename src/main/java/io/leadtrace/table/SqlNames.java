package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The names of tables and columns in statements. One thread. */
final class SqlNames {
    private final SqlText sql;

    SqlNames(SqlText sql) {
        this.sql = sql;
    }

    /** The name whose first part is the last token, its parts joined with points. */
    String name() throws IOException {
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
    List<String> list() throws IOException {
        List<String> names = new ArrayList<>();
        while (true) {
            sql.mark();
            Token token = sql.next(false);
            if (sql.is(token, ')')) {
                return names;
            }
            if (isAnother(token)) {
                return List.of();
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

    /** Whether another statement begins where this one is not at its end. */
    boolean isAnother(Token token) {
        return token == Token.WORD && sql.atLineStart() && sql.isAny(SqlValues.NO_VALUE) && sql.reset();
    }
}
