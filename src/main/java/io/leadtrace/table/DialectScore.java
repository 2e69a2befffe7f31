package io.leadtrace.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a text reads in one dialect.
 *
 * @param rows how many records are not blank
 * @param width how many fields most of them have
 * @param agreement how much the records agree on their width: the chance that two of them have the
 *     same width of two or more; 0 to 1
 * @param shape how much the fields look like single values, 0 to 1
 * @param values the share of fields that are numbers, dates, addresses of mail or web
 * @param quoted how many fields stood in quotes
 * @param stray how many quotes opened a field and never closed
 * @param padded the share of fields, after the first, that begin with a blank
 */
record DialectScore(
        int rows, int width, double agreement, double shape, double values, long quoted, long stray, double padded) {
    private static final int MOST_ROWS = 2_000;
    /** Prose holds fewer numbers than this. */
    private static final double FEW_VALUES = 0.15;

    private static final int MOST_CELLS = 60_000;

    static DialectScore of(String sample, Dialect dialect) {
        Map<Integer, Integer> widths = new TreeMap<>();
        double worth = 0;
        long cells = 0;
        long values = 0;
        int rows = 0;
        long later = 0;
        long blankFirst = 0;
        DelimitedParser parser = new DelimitedParser(new StringReader(sample), dialect);
        try {
            while (rows < MOST_ROWS && cells < MOST_CELLS && parser.next()) {
                int width = parser.width();
                if (width == 1 && parser.cell(0).isBlank()) {
                    continue;
                }
                rows++;
                widths.merge(width, 1, Integer::sum);
                for (int c = 0; c < width; c++) {
                    String cell = parser.cell(c);
                    CellShape shape = shape(cell, parser.isQuoted(c), dialect);
                    worth += shape.worth();
                    values += shape == CellShape.NUMBER || shape == CellShape.ADDRESS ? 1 : 0;
                    if (c > 0 && !cell.isEmpty()) {
                        later++;
                        blankFirst += cell.charAt(0) == ' ' ? 1 : 0;
                    }
                }
                cells += width;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int common = 1;
        double agreement = 0;
        for (Map.Entry<Integer, Integer> one : widths.entrySet()) {
            double n = one.getValue();
            if (one.getKey() > 1) {
                agreement += rows == 1 ? 1 : n * (n - 1) / ((double) rows * (rows - 1));
                common = one.getValue() > widths.getOrDefault(common, 0) || common == 1 ? one.getKey() : common;
            }
        }
        return new DialectScore(
                rows,
                common,
                agreement,
                cells == 0 ? 0 : worth / cells,
                cells == 0 ? 0 : values / (double) cells,
                parser.quotedFields(),
                parser.strayQuotes(),
                later == 0 ? 0 : blankFirst / (double) later);
    }

    private static CellShape shape(String cell, boolean quoted, Dialect dialect) {
        String delimiter = dialect.delimiter();
        int length = delimiter.length();
        // What is left of a longer delimiter when it is cut by a shorter one.
        if (length > 1 && !cell.isEmpty() && cell.charAt(0) == delimiter.charAt(length - 1)) {
            return CellShape.TORN;
        }
        // Quotes that stand inside a field show that it was cut by something else.
        if (!quoted
                && dialect.quote() != Dialect.NONE
                && cell.indexOf(dialect.quote()) != cell.lastIndexOf(dialect.quote())) {
            return CellShape.TORN;
        }
        CellShape shape = CellShape.of(cell);
        return quoted && shape != CellShape.NUMBER ? CellShape.WORDS : shape;
    }

    /** One figure to choose by, 0 to 1: agreement on many columns of single values. */
    double total(boolean alsoInProse) {
        if (width < 2) {
            return 0;
        }
        // What stands in every sentence has to cut every line alike before it is taken for a delimiter.
        boolean wellQuoted = quoted >= rows && stray == 0 && values >= FEW_VALUES;
        double agreed = !alsoInProse || wellQuoted
                ? Math.sqrt(agreement)
                : rows == 1 ? 0 : values < FEW_VALUES ? agreement * agreement : agreement;
        return agreed * shape * shape * (1 - 1.0 / width);
    }
}
