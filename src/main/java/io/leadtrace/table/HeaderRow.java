package io.leadtrace.table;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.HeaderWords.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a table's header stands among its first rows.
 *
 * @param firstRow index of its first row; of the first data row without a header
 * @param dataRow index of the first row below it
 * @param number the row it ends on as the file counts it; 0 without a header
 * @param texts its texts by column; empty strings without a header
 */
record HeaderRow(int firstRow, int dataRow, long number, List<String> texts) {

    private static final int SEARCHED = 200;

    /** So many rows of data make a table of their own, which has no header below them. */
    private static final int MANY_DATA = 3;

    /** The score of a row most of whose cells are words, below which another header may be meant. */
    private static final double MOSTLY_WORDS = 0.6;

    private static final int FEWEST_LABELS = 3;

    /** Names of columns have at most so many characters. */
    static final int LONGEST_NAME = 40;

    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}_][\\p{L}_ .-]{0,20}[0-9]{1,4}");

    private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?[0-9.,]+(?:[eE][-+]?[0-9]+)?\\s*");

    /** What Excel writes where a formula has no value. */
    private static final Set<String> FAILED =
            Set.of("#VALUE!", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#N/A", "#SPILL!", "#CALC!");

    /** The header among the first rows of a sheet, of which one at least is not blank. */
    static HeaderRow find(List<Row> rows) {
        int best = -1;
        double bestScore = 0;
        int width = usualWidth(rows);
        if (areLabelled(rows)) {
            return none(rows, width);
        }
        int left = firstColumn(rows);
        int columns = Math.max(1, width - left);
        int data = 0;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()) && data < MANY_DATA; i++) {
            double score = score(rows.get(i), columns);
            if (isData(rows.get(i), columns)) {
                data = bestScore >= MOSTLY_WORDS ? MANY_DATA : data + 1;
            }
            if (score > bestScore && !isOneOfMany(rows, rows.get(i))) {
                bestScore = score;
                best = i;
            }
        }
        if (best < 0) {
            best = byShape(rows, left, columns);
        }
        if (best < 0) {
            return none(rows, width);
        }
        return GroupedHeader.of(rows, best, width);
    }

    static HeaderRow of(Row row) {
        return new HeaderRow(0, 1, row.number(), texts(row, row.width()));
    }

    /** Whether a row alone, by its words, is a header. */
    static boolean isHeader(Row row) {
        return exactWords(row) >= 2 && score(row, RowRoles.filled(row)) > 0;
    }

    /** Whether a row holds names of columns, at least so many, and nothing else. */
    static boolean isAllWords(Row row, int atLeast) {
        for (int c = 0; c < row.width(); c++) {
            if (looksLikeData(row.reveal(c))) {
                return false;
            }
        }
        int words = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                if (!HeaderWords.isWord(row.reveal(c))) {
                    return false;
                }
                words++;
            }
        }
        return words >= atLeast;
    }

    /** Whether a row fills most of its table with values, not names. */
    private static boolean isData(Row row, int width) {
        int filled = 0;
        boolean data = false;
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c).strip();
            filled += text.isEmpty() ? 0 : 1;
            data |= looksLikeData(text);
        }
        return data && filled >= 2 && filled * 2 > width && exactWords(row) == 0;
    }

    /** Whether names stand in front of their values: forms one below the other, or people from left to right. */
    static boolean areLabelled(List<Row> rows) {
        Set<String> labels = new HashSet<>();
        int labelled = 0;
        int filled = 0;
        for (Row row : rows) {
            int cells = RowRoles.filled(row);
            if (cells >= 2) {
                filled++;
                String first = label(RowRoles.firstText(row));
                if (HeaderWords.isWord(first) && exactWords(row) * 2 <= cells) {
                    labels.add(first);
                    labelled++;
                }
            }
        }
        return labels.size() >= FEWEST_LABELS && labelled * 4 >= filled * 3;
    }

    private static String label(String text) {
        return text.endsWith(":") || text.endsWith("：")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    private static int exactWords(Row row) {
        int exact = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isEmpty() && HeaderWords.isWord(row.reveal(c))) {
                exact++;
            }
        }
        return exact;
    }

    private static double score(Row row, int width) {
        double words = 0;
        int filled = 0;
        int data = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c).strip();
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            Map<String, Strength> kinds = text.length() > LONGEST_NAME ? Map.of() : HeaderWords.kinds(text);
            if (looksLikeData(text)) {
                data++;
            } else if (kinds.containsValue(Strength.EXACT)) {
                words += 1;
            } else if (!kinds.isEmpty()) {
                words += 0.5;
            }
        }
        boolean wide = filled >= 2 || width <= 1;
        return wide
                        && filled * 2 >= width
                        && words >= Math.min(2, filled) * 0.5 + (filled > 3 ? 0.5 : 0)
                        && data * 4 <= filled
                ? words / filled + words * 0.01 - 4.0 * data / filled
                : 0;
    }

    /** Five digits in a text, an at-sign, a number or what a formula failed with are values, not names of columns. */
    static boolean looksLikeData(String text) {
        if (text.startsWith("#") && FAILED.contains(text)) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                digits++;
            } else if (c == '@') {
                return true;
            }
        }
        return digits >= 5 || digits > 0 && digits * 2 >= text.length();
    }

    /** A row of names above columns of numbers, where no word is known. */
    private static int byShape(List<Row> rows, int left, int columns) {
        for (int i = 0; i + 2 < Math.min(SEARCHED, rows.size()); i++) {
            Row row = rows.get(i);
            if (RowRoles.filled(row) < Math.max(2, columns)) {
                continue;
            }
            Set<String> distinct = new HashSet<>();
            int numeric = 0;
            boolean names = true;
            for (int c = left; c < row.width() && names; c++) {
                String text = row.reveal(c).strip();
                names = !text.isEmpty()
                        && text.length() <= LONGEST_NAME
                        && (!looksLikeData(text) || isNumbered(rows, i, c))
                        && distinct.add(text);
                numeric += mostlyData(rows, i + 1, c) ? 1 : 0;
            }
            return names && numeric > 0 && !repeats(rows, left, i) ? i : -1;
        }
        return -1;
    }

    /** Whether a text is a word with a number, such as x1, above numbers alone. */
    private static boolean isNumbered(List<Row> rows, int index, int column) {
        return NUMBERED.matcher(rows.get(index).reveal(column).strip()).matches()
                && rows.subList(index + 1, rows.size()).stream()
                        .map(row -> row.reveal(column))
                        .allMatch(text -> text.isBlank() || NUMBER.matcher(text).matches());
    }

    private static boolean mostlyData(List<Row> rows, int from, int column) {
        int data = 0;
        int filled = 0;
        for (Row row : rows.subList(from, rows.size())) {
            String text = row.reveal(column).strip();
            filled += text.isEmpty() ? 0 : 1;
            data += !text.isEmpty() && looksLikeData(text) ? 1 : 0;
        }
        return filled >= 2 && data * 10 >= filled * 8;
    }

    /** A value of the row that stands below it again is a value, not a name. */
    private static boolean repeats(List<Row> rows, int left, int index) {
        Row row = rows.get(index);
        for (int c = left; c < row.width(); c++) {
            for (Row below : rows.subList(index + 1, rows.size())) {
                if (below.reveal(c).equals(row.reveal(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what stands in the row stands in others again and again, beside values: it says what each row is. */
    private static boolean isOneOfMany(List<Row> rows, Row row) {
        List<Row> values = rows.stream()
                .filter(other -> other != row && RowRoles.filled(other) >= 2)
                .filter(other -> exactWords(other) * 2 <= RowRoles.filled(other))
                .toList();
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c);
            int again = 0;
            for (Row other : text.isBlank() ? List.<Row>of() : values) {
                again += other.reveal(c).equals(text) ? 1 : 0;
            }
            if (again >= 2) {
                return true;
            }
        }
        return false;
    }

    private static HeaderRow none(List<Row> rows, int width) {
        int first = 0;
        while (first < rows.size() - 1
                && (RowRoles.isBlank(rows.get(first)) || RowRoles.filled(rows.get(first)) == 1 && width >= 3)) {
            first++;
        }
        return new HeaderRow(first, first, 0, Collections.nCopies(width, ""));
    }

    /** Whether a row has any value that is no name of a column. */
    static boolean holdsData(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (looksLikeData(row.reveal(c))) {
                return true;
            }
        }
        return false;
    }

    static List<String> texts(Row row, int width) {
        List<String> texts = new ArrayList<>(width);
        for (int c = 0; c < width; c++) {
            texts.add(row.reveal(c).strip());
        }
        return texts;
    }

    /** The first column of the rows that hold more than a title. */
    private static int firstColumn(List<Row> rows) {
        int first = Integer.MAX_VALUE;
        for (Row row : rows) {
            int column = RowRoles.filled(row) < 2 ? first : RowRoles.firstFilled(row);
            first = Math.min(first, column);
        }
        return first == Integer.MAX_VALUE ? 0 : first;
    }

    private static int usualWidth(List<Row> rows) {
        int[] widths = rows.stream()
                .filter(row -> !RowRoles.isBlank(row))
                .mapToInt(RowRoles::lastFilled)
                .sorted()
                .toArray();
        return widths[widths.length / 2];
    }
}
