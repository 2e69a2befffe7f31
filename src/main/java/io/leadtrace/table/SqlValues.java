package io.leadtrace.table;

import io.leadtrace.table.SqlText.Token;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The values between the brackets of a row, as the texts that a database would hold. One thread. */
final class SqlValues {
    /** What may follow a literal; any other word means that a quote was no end of it. */
    private static final Set<String> AFTER_LITERAL = Set.of("AS", "AT", "COLLATE", "USING", "ESCAPE");

    /** What begins a statement at the start of a line, and no value. */
    static final Set<String> NO_VALUE = Set.of("INSERT", "CREATE", "GO");

    private final SqlText sql;
    private final List<String> cells = new ArrayList<>();

    /** The literals of the value at hand, and the whole of it without them. */
    private final List<String> literals = new ArrayList<>();

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder expression = new StringBuilder();
    private long cut;
    private boolean whole;

    SqlValues(SqlText sql) {
        this.sql = sql;
    }

    /** How many values are longer than what was kept of them. */
    long cut() {
        return cut;
    }

    /** Whether the row that was read last is a whole one. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Reads a row, of which the opening bracket was read, up to its closing one, or as far as it goes: the values that are
     * whole.
     */
    String[] row() throws IOException {
        cells.clear();
        whole = false;
        while (true) {
            int end = value();
            if (end != ',' && end != ')') {
                break;
            }
            if (cells.size() < OpenRow.MOST_COLUMNS) {
                cells.add(text());
            } else {
                cut++;
            }
            if (end == ')') {
                whole = true;
                break;
            }
        }
        return cells.toArray(String[]::new);
    }

    /** Reads a value and what ends it, which is returned: a comma, a closing bracket, a semicolon, or -1 where the value breaks off. */
    int value() throws IOException {
        literals.clear();
        joined.setLength(0);
        expression.setLength(0);
        int depth = 0;
        boolean taken = false;
        boolean afterLiteral = false;
        while (true) {
            Token token = sql.next(true);
            cut += sql.isCut() ? 1 : 0;
            if (token == Token.END
                    || token == Token.BROKEN
                    || token == Token.WORD && sql.atLineStart() && sql.isAny(NO_VALUE)
                    || token == Token.STRING
                            && SqlPassing.SWALLOWED.matcher(sql.text()).find()
                    || token == Token.NAME && (afterLiteral || sql.text().indexOf('\'') >= 0)) {
                return -1;
            }
            String text = sql.text();
            if (token == Token.SYMBOL) {
                char symbol = text.charAt(0);
                if (depth == 0 && (symbol == ',' || symbol == ')' || symbol == ';')) {
                    return symbol;
                }
                depth += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
                taken &= depth > 0 || symbol != '|' && symbol != '+';
            } else if (token == Token.STRING) {
                literals.add(text);
                if (!taken) {
                    joined.append(text);
                }
                taken |= depth > 0;
            } else if (afterLiteral && !AFTER_LITERAL.contains(text.toUpperCase(Locale.ROOT))) {
                boolean cast = expression.length() > 0 && expression.charAt(expression.length() - 1) == ':';
                if (!cast) {
                    return -1;
                }
            }
            afterLiteral = token == Token.STRING;
            if (token != Token.STRING) {
                boolean words = token == Token.WORD
                        && expression.length() > 0
                        && Character.isLetterOrDigit(expression.charAt(expression.length() - 1));
                expression.append(words ? " " : "").append(text);
            }
        }
    }

    /** The text of the value that was read. */
    String text() {
        String other = expression.toString();
        if (!literals.isEmpty()) {
            return other.regionMatches(true, 0, "replace(", 0, 8) ? replaced() : joined.toString();
        }
        int bracket = other.indexOf('(');
        if (bracket > 0 && other.regionMatches(true, 0, "cast", 0, bracket)) {
            int end = other.indexOf(' ', bracket);
            other = other.substring(bracket + 1, end < 0 ? other.length() : end);
        }
        return other.equalsIgnoreCase("NULL") || other.equalsIgnoreCase("DEFAULT") ? "" : decoded(other);
    }

    /** SQLite writes the ends of lines as {@code replace('a\nb','\n',char(10))}. */
    private String replaced() {
        String text = literals.get(0);
        for (String sign : literals.subList(1, literals.size())) {
            text = sign.equals("\\n") ? text.replace(sign, "\n") : sign.equals("\\r") ? text.replace(sign, "\r") : text;
        }
        return text;
    }

    /** What the bytes of {@code 0x...} say where they are text; else as they stand. */
    static String decoded(String literal) {
        if (literal.length() < 4 || literal.length() % 2 > 0 || !literal.regionMatches(true, 0, "0x", 0, 2)) {
            return literal;
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(literal, 2, literal.length());
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
                String text = text(bytes, charset);
                if (text != null) {
                    return text;
                }
            }
        } catch (IllegalArgumentException e) {
            // no hexadecimal digits
        }
        return literal;
    }

    private static String text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c)) ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
