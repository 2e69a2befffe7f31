package io.leadtrace.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Writes the numbers of a workbook: as they are stored, or as its own program shows them. One thread. */
final class NumberText {
    private static final int GENERAL_WIDTH = 11;

    private static final Pattern PADDING = Pattern.compile("\\\\.|\"[^\"]*\"|[_*].");
    private static final Pattern QUOTED_MARKS = Pattern.compile("\"([^\"\\\\a-zA-Z#0?]*)\"");

    private final DataFormatter formatter;
    private final Map<String, String> patterns = new HashMap<>();

    NumberText(ReadOptions options) {
        formatter = options.displayed() ? new DataFormatter(Locale.US) : null;
    }

    /** The text of a number whose format has an id and, unless it is the general one, a pattern. */
    String of(String stored, int id, String format, boolean isDate, boolean since1904) {
        if (formatter == null) {
            return isDate ? StoredNumber.date(stored, since1904) : StoredNumber.text(stored);
        }
        try {
            if (format == null || format.equalsIgnoreCase("General")) {
                return general(stored);
            }
            return formatter.formatRawCellContents(
                    Double.parseDouble(stored), id, patterns.computeIfAbsent(format, NumberText::plain), since1904);
        } catch (RuntimeException e) {
            return StoredNumber.text(stored);
        }
    }

    /** The general format shows as much of a number as eleven characters hold. */
    private String general(String stored) {
        double value = Double.parseDouble(stored);
        double size = Math.abs(value);
        if (size >= 1e11 || size < 1e-4 || value == Math.rint(value)) {
            return formatter.formatRawCellContents(value, 0, "General");
        }
        int before = size < 1 ? 1 : (int) Math.log10(size) + 1;
        return new BigDecimal(stored)
                .setScale(Math.max(0, GENERAL_WIDTH - 1 - before), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A pattern without what only fills a cell's width, and without quotes where nothing needs them. */
    private static String plain(String pattern) {
        String narrow = PADDING.matcher(pattern)
                .replaceAll(
                        found -> found.group().startsWith("_") || found.group().startsWith("*")
                                ? ""
                                : Matcher.quoteReplacement(found.group()));
        String[] sections = narrow.split(";", -1);
        for (int i = 0; i < sections.length; i++) {
            if (sections[i].indexOf('0') < 0 && sections[i].indexOf('#') < 0) {
                sections[i] = sections[i].replace("?", "");
            }
        }
        String joined = String.join(";", sections);
        return joined.indexOf('#') < 0 && joined.indexOf('0') < 0
                ? QUOTED_MARKS.matcher(joined).replaceAll("$1")
                : joined;
    }
}
