package io.leadtrace.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the rows below a header are. */
final class RowRoles {
    private static final Pattern TOTAL =
            Pattern.compile("(合\\s*计|总\\s*计|小\\s*计|共\\s*计|合計|總計|小計|grand total|sub-?total|total|sum)[:：]?.{0,12}");
    private static final Pattern NOTE = Pattern.compile(
            "(备注|備註|注|说明|說明|声明|温馨提示|制表|填表|打印|数据来源|note|source|disclaimer)\\s*[:：].*|.*(https?://|www\\.).*");

    private final HeaderRow header;

    RowRoles(HeaderRow header) {
        this.header = header;
    }

    RowRole of(Row row) {
        int filled = filled(row);
        if (filled == 0) {
            return RowRole.BLANK;
        }
        if (isRepeatedHeader(row)) {
            return RowRole.REPEATED_HEADER;
        }
        String first = firstText(row);
        int width = header.texts().size();
        if (filled * 2 <= width + 1
                && TOTAL.matcher(first.toLowerCase(Locale.ROOT)).matches()) {
            return RowRole.TOTAL;
        }
        if (filled == 1
                && width >= 3
                && NOTE.matcher(first.toLowerCase(Locale.ROOT)).matches()) {
            return RowRole.NOTE;
        }
        return RowRole.DATA;
    }

    boolean isRepeatedHeader(Row row) {
        if (header.number() == 0 || row.number() == header.number()) {
            return false;
        }
        List<String> texts = header.texts();
        int same = 0;
        int wider = Math.max(texts.size(), row.width());
        for (int c = 0; c < wider; c++) {
            String text = row.reveal(c).strip();
            if (!text.equals(c < texts.size() ? texts.get(c) : "")) {
                return false;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same > 0;
    }

    static boolean isBlank(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static int filled(Row row) {
        int filled = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** How wide the row is without its empty end. */
    static int lastFilled(Row row) {
        int width = row.width();
        while (width > 0 && row.reveal(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static String firstText(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.reveal(c).isBlank()) {
                return row.reveal(c).strip();
            }
        }
        return "";
    }
}
