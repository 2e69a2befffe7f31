package io.leadtrace.table;

import java.math.BigDecimal;
import java.math.MathContext;
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
    private static final int MOST_DAYS = 10_000;

    /** Day 60 is a 29 February that never was; up to it days count from another day than after it. */
    private static final double FIRST_TRUE_DAY = 61;

    /** Stands for a sign of percent that is but text, which the formatter would count by. */
    private static final char PERCENT = '\uE000';

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern PADDING = Pattern.compile("\\\\.|\"[^\"]*\"|[_*].");
    private static final Pattern QUOTED_MARKS = Pattern.compile("\"([^\"\\\\a-zA-Z#0?]*)\"");
    private static final Pattern LOCALISED_DATE =
            Pattern.compile("\\[\\$-[fF][48]00\\]|\\[DBNum|[^\\x00-\\x7f]|a{3,4}");
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern ALL_ZERO = Pattern.compile("-[^1-9a-zA-Z]*0[^1-9a-zA-Z]*");

    private final DataFormatter formatter;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, DatePattern> dates = new HashMap<>();
    private final Map<String, NumberPattern> numbers = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();

    NumberText(ReadOptions options) {
        formatter = options.displayed() ? new DataFormatter(Locale.US) : null;
    }

    /** The text of a number whose format has an id and, unless it is the general one, a pattern. */
    String of(String stored, int id, String format, boolean isDate, boolean since1904) {
        if (formatter == null) {
            return isDate ? date(stored, since1904) : StoredNumber.text(stored);
        }
        try {
            double value = Double.parseDouble(stored);
            if (!Double.isFinite(value)) {
                return unusual(value);
            }
            if (format == null || format.equalsIgnoreCase("General")) {
                return general(stored, value);
            }
            if (isDate
                    && value >= 0
                    && !CONDITION.matcher(format).find()
                    && (value < FIRST_TRUE_DAY && !since1904
                            || LOCALISED_DATE.matcher(format).find())) {
                return dates.computeIfAbsent(format, DatePattern::new).of(value, since1904);
            }
            return shown(value, id, format, since1904);
        } catch (RuntimeException e) {
            return StoredNumber.text(stored);
        }
    }

    /** A sheet has the same dates again and again. */
    private String date(String stored, boolean since1904) {
        if (days.size() > MOST_DAYS) {
            days.clear();
        }
        String known = days.get(stored);
        if (known == null) {
            known = StoredNumber.date(stored, since1904);
            days.put(stored, known);
        }
        return known;
    }

    private String shown(double value, int id, String format, boolean since1904) {
        String text = CONDITION.matcher(format).find()
                ? null
                : formatter.formatRawCellContents(
                        value, id, patterns.computeIfAbsent(format, NumberText::plain), since1904);
        if (text == null || text.equals(Double.toString(value))) {
            // what the formatter cannot read it writes as the number is stored
            String own = numbers.computeIfAbsent(format, f -> new NumberPattern(f, n -> general(Double.toString(n), n)))
                    .of(value, since1904);
            if (own != null) {
                return own;
            }
            text = formatter.formatRawCellContents(value, id, plain(format), since1904);
        }
        text = text.replace(PERCENT, '%');
        return ALL_ZERO.matcher(text).matches() && !text.contains("%") ? text.substring(1) : text;
    }

    /** Excel takes the bits that mean no number for a number beyond the largest, and writes it. */
    private static String unusual(double value) {
        long mantissa = Double.doubleToRawLongBits(value) & 0xFFFFFFFFFFFFFL | 0x10000000000000L;
        BigDecimal number =
                new BigDecimal(mantissa).multiply(BigDecimal.valueOf(2).pow(972));
        return (value < 0 ? "-" : "") + scientific(number, 5);
    }

    /** The general format shows as much of a number as eleven characters hold. */
    private String general(String stored, double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 1e-4) {
            String whole = new BigDecimal(stored)
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
            return whole.length() <= GENERAL_WIDTH + (value < 0 ? 1 : 0)
                    ? whole
                    : scientific(new BigDecimal(stored), 6);
        }
        if (size >= 1e11 || value == Math.rint(value)) {
            return formatter.formatRawCellContents(value, 0, "General");
        }
        int before = size < 1 ? 1 : (int) Math.log10(size) + 1;
        return new BigDecimal(stored)
                .setScale(Math.max(0, GENERAL_WIDTH - 1 - before), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String scientific(BigDecimal number, int digits) {
        BigDecimal rounded =
                number.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return String.format(
                Locale.ROOT,
                "%sE%s%02d",
                rounded.movePointLeft(exponent).toPlainString(),
                exponent < 0 ? "-" : "+",
                Math.abs(exponent));
    }

    /** A pattern without what only fills a cell's width, and without quotes where nothing needs them. */
    private static String plain(String pattern) {
        String counted = QUOTED.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace('%', PERCENT)));
        String narrow = PADDING.matcher(counted)
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
