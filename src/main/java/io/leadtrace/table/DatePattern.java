package io.leadtrace.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A date format of a workbook (ECMA-376 part 1, 18.8.31), with day 0 and 29 February 1900 as Excel has them and with
 * the words of Chinese formats.
 */
final class DatePattern {
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|_.|\\*.|\\[(h+|m+|s+)\\]|\\[[^\\]]*\\]|(AM/PM|A/P|上午/下午|General)|\\.(0+)"
                    + "|(y+|m+|d+|h+|s+|a{3,4}|e+)|@|(.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\[\\$[^\\]-]*-[0-9A-F]*(?:804|404|C04|1004|1404)\\]");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String SYSTEM_DATE = "dddd, mmmm dd, yyyy";
    private static final String SYSTEM_TIME = "h:mm:ss AM/PM";

    private static final Pattern NO_FIELD = Pattern.compile(
            "\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]|General|s\\.0+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_ZERO = Pattern.compile("^\\[=0\\][^;]*;");
    private static final Pattern FIELD = Pattern.compile("[ymdhs]|a{3,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("[0#?]");

    private record Part(char kind, String text) {}

    private final List<Part> parts = new ArrayList<>();
    private final boolean chinese;
    private final boolean numerals;
    private boolean halves;
    private int decimals;

    DatePattern(String format) {
        String first = firstSection(format);
        chinese = CHINESE.matcher(format.toUpperCase(Locale.ROOT)).find() || first.contains("上午/下午");
        numerals = first.contains("[DBNum1]");
        String upper = first.toUpperCase(Locale.ROOT);
        String pattern = upper.contains("[$-F800]") ? SYSTEM_DATE : upper.contains("[$-F400]") ? SYSTEM_TIME : first;
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            token(token);
        }
        minutes();
    }

    /** Whether a number format writes dates or times, those with Chinese words among them. */
    static boolean isDate(int id, String format) {
        if (DateUtil.isInternalDateFormat(id)) {
            return true;
        }
        // what a format writes for nothing does not tell what it writes for the rest
        String telling = FOR_ZERO.matcher(format).replaceFirst("");
        String fields = NO_FIELD.matcher(firstSection(telling)).replaceAll(" ");
        return FIELD.matcher(fields).find() && !DIGIT.matcher(fields).find();
    }

    private static String firstSection(String format) {
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                i++;
            } else if (c == ';' && !quoted) {
                return format.substring(0, i);
            }
        }
        return format;
    }

    private void token(Matcher token) {
        if (token.group(1) != null) {
            parts.add(new Part('"', token.group(1)));
        } else if (token.group(2) != null) {
            parts.add(new Part('"', token.group(2)));
        } else if (token.group(3) != null) {
            parts.add(new Part(Character.toUpperCase(token.group(3).charAt(0)), token.group(3)));
        } else if (token.group(4) != null) {
            if (!token.group(4).equalsIgnoreCase("General")) {
                halves = true;
                parts.add(new Part('p', token.group(4)));
            }
        } else if (token.group(5) != null) {
            decimals = Math.max(decimals, token.group(5).length());
            parts.add(new Part('.', token.group(5)));
        } else if (token.group(6) != null) {
            String letters = token.group(6).toLowerCase(Locale.ROOT);
            parts.add(new Part(letters.charAt(0), letters));
        } else if (token.group(7) != null) {
            parts.add(new Part('"', token.group(7)));
        }
    }

    /** An m is a minute after an hour and before a second. */
    private void minutes() {
        char before = 0;
        for (int i = 0; i < parts.size(); i++) {
            char kind = parts.get(i).kind();
            if (kind == 'm'
                    && parts.get(i).text().length() <= 2
                    && (before == 'h' || before == 'H' || secondAfter(i))) {
                parts.set(i, new Part('n', parts.get(i).text()));
            }
            if (kind != '"' && kind != '.' && kind != 'p') {
                before = kind;
            }
        }
    }

    private boolean secondAfter(int index) {
        for (int i = index + 1; i < parts.size(); i++) {
            char kind = parts.get(i).kind();
            if (kind != '"') {
                return kind == 's' || kind == 'S';
            }
        }
        return false;
    }

    /** The text of a serial number of days, at least 0. */
    String of(double serial, boolean since1904) {
        long scale = Math.round(Math.pow(10, decimals));
        long ticks = Math.round(serial * 86_400 * scale);
        long day = Math.floorDiv(ticks, 86_400 * scale);
        long inDay = Math.floorMod(ticks, 86_400 * scale);
        long fraction = inDay % scale;
        int seconds = (int) (inDay / scale);
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            int length = part.text().length();
            switch (part.kind()) {
                case '"' -> text.append(part.text());
                case '.' -> text.append('.').append(padded(fraction, decimals), 0, length);
                case 'p' -> text.append(half(part.text(), seconds / 3600));
                case 'h' -> text.append(number(halves ? (seconds / 3600 + 11) % 12 + 1 : seconds / 3600, length));
                case 'n' -> text.append(number(seconds / 60 % 60, length));
                case 's' -> text.append(number(seconds % 60, length));
                case 'H' -> text.append(padded(ticks / scale / 3600, length));
                case 'M' -> text.append(padded(ticks / scale / 60, length));
                case 'S' -> text.append(padded(ticks / scale, length));
                default -> text.append(calendar(part, day, since1904));
            }
        }
        return text.toString();
    }

    private String calendar(Part part, long day, boolean since1904) {
        boolean dayZero = !since1904 && day == 0;
        boolean leapDay = !since1904 && day == 60;
        LocalDate date = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(day)
                : dayZero
                        ? LocalDate.of(1900, 1, 1)
                        : LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(leapDay ? 59 : day);
        int ofMonth = dayZero ? 0 : leapDay ? 29 : date.getDayOfMonth();
        Month month = leapDay ? Month.FEBRUARY : date.getMonth();
        DayOfWeek week = since1904 ? date.getDayOfWeek() : DayOfWeek.of((int) ((day + 5) % 7) + 1);
        int length = part.text().length();
        return switch (part.kind()) {
            case 'y', 'e' -> year(date.getYear(), part.kind() == 'y' && length <= 2);
            case 'm' -> length <= 2 ? number(month.getValue(), length) : name(month, length);
            case 'd' -> length <= 2 ? number(ofMonth, length) : name(week, length);
            default -> (length > 3 ? "星期" : "") + week.getDisplayName(TextStyle.NARROW, Locale.CHINA);
        };
    }

    private String year(int year, boolean brief) {
        String digits = brief ? padded(year % 100, 2) : Integer.toString(year);
        if (!numerals) {
            return digits;
        }
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(c -> text.append(NUMERALS.charAt(c - '0')));
        return text.toString();
    }

    private String name(Month month, int length) {
        if (chinese) {
            return chineseNumber(month.getValue()) + "月";
        }
        String name = month.getDisplayName(TextStyle.FULL, Locale.US);
        return length == 3 ? name.substring(0, 3) : length == 5 ? name.substring(0, 1) : name;
    }

    private String name(DayOfWeek day, int length) {
        if (chinese) {
            return (length > 3 ? "星期" : "周") + day.getDisplayName(TextStyle.NARROW, Locale.CHINA);
        }
        return day.getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US);
    }

    private String half(String pattern, int hour) {
        boolean afternoon = hour >= 12;
        if (pattern.startsWith("上")) {
            return afternoon ? "下午" : "上午";
        }
        String half = pattern.length() == 3 ? afternoon ? "P" : "A" : afternoon ? "PM" : "AM";
        return pattern.startsWith("a") && pattern.length() == 3 ? half.toLowerCase(Locale.ROOT) : half;
    }

    private String number(long number, int length) {
        return numerals ? chineseNumber((int) number) : padded(number, length);
    }

    /** A number below a hundred. */
    private static String chineseNumber(int number) {
        if (number < 10) {
            return NUMERALS.substring(number, number + 1);
        }
        String tens = number < 20 ? "" : NUMERALS.substring(number / 10, number / 10 + 1);
        return tens + "十" + (number % 10 == 0 ? "" : NUMERALS.substring(number % 10, number % 10 + 1));
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
