package io.leadtrace.table;

import io.leadtrace.pii.HeaderWords;
import java.util.List;
import java.util.regex.Pattern;

/** A header of up to three rows, the upper ones naming groups of columns, as merged cells leave it. */
final class GroupedHeader {
    private static final int MOST_ROWS = 3;

    /** What stands above a header on each page is a title. */
    private static final Pattern PAGE = Pattern.compile("第\\s*[0-9]+\\s*页|(?i:page)\\s*[0-9]");

    private GroupedHeader() {}

    /** The header a row of names belongs to, with the rows below and above it that are of it too. */
    static HeaderRow of(List<Row> rows, int index, int width) {
        Row row = rows.get(index);
        HeaderRow header =
                new HeaderRow(index, index + 1, row.number(), HeaderRow.texts(row, Math.max(row.width(), width)));
        if (index + 1 < rows.size() && isBelow(rows.get(index + 1), row) && completes(rows.get(index + 1), row)) {
            header = joined(row, rows.get(index + 1), index, index + 2, width);
        }
        while (header.firstRow() > 0 && header.dataRow() - header.firstRow() < MOST_ROWS) {
            Row upper = rows.get(header.firstRow() - 1);
            Row lower = new Row(header.number(), header.texts().toArray(String[]::new), null);
            boolean names = RowRoles.filled(upper) >= 2
                    && !HeaderRow.holdsData(upper)
                    && !PAGE.matcher(String.join(" ", HeaderRow.texts(upper, upper.width())))
                            .find();
            if (!names || !isBelow(rows.get(header.firstRow()), upper) || !completes(lower, upper)) {
                break;
            }
            header = joined(upper, lower, header.firstRow() - 1, header.dataRow(), width);
        }
        return header;
    }

    private static boolean isBelow(Row lower, Row upper) {
        return lower.number() == upper.number() + 1;
    }

    /** Whether a row holds nothing but names of columns, some of them where the row above it has none. */
    private static boolean completes(Row lower, Row upper) {
        boolean fills = false;
        boolean words = false;
        for (int c = 0; c < lower.width(); c++) {
            String text = lower.reveal(c).strip();
            if (!text.isEmpty()) {
                if (HeaderRow.looksLikeData(text) || text.length() > HeaderRow.LONGEST_NAME) {
                    return false;
                }
                fills |= upper.reveal(c).isBlank();
                words |= HeaderWords.isWord(text);
            }
        }
        return fills && words && RowRoles.lastFilled(lower) <= Math.max(RowRoles.lastFilled(upper) + 3, 2);
    }

    private static HeaderRow joined(Row upper, Row lower, int first, int data, int width) {
        List<String> texts = HeaderRow.texts(lower, Math.max(Math.max(upper.width(), lower.width()), width));
        for (int c = 0; c < texts.size(); c++) {
            if (texts.get(c).isBlank()) {
                texts.set(c, upper.reveal(c).strip());
            }
        }
        return new HeaderRow(first, data, lower.number(), texts);
    }
}
