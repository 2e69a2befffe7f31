package io.leadtrace.pii;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in all the styles lists write them in. */
final class Dates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:18|19|20)[0-9]{2})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})日?(?:[T ]+.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]((?:18|19|20)?[0-9]{2})(?:[T ]+[0-9:. APMapm]+)?");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?:[A-Za-z]{3,9},? )?([0-9]{1,2})[. -]+([A-Za-z]{3})[a-z]*[., -]+((?:18|19|20)[0-9]{2})(?: .*)?");
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "([A-Za-z]{3})[a-z]*[. -]+([0-9]{1,2})(?:st|nd|rd|th)?[, -]+((?:18|19|20)[0-9]{2})(?: .*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)[0-9]{2})\\s*[-/.年]\\s*([0-9]{1,2})月?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The day in ISO 8601, {@code yyyy-mm} for a month; empty for what is no date. */
    static String iso(String text) {
        String plain = StoredNumber.whole(Spelling.plain(text));
        if (plain.length() < 6 || plain.length() > 40) {
            return "";
        }
        if (plain.length() == 8 && Spelling.allDigits(plain)) {
            return day(plain.substring(0, 4), plain.substring(4, 6), plain.substring(6));
        }
        Matcher match = YEAR_FIRST.matcher(plain);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = YEAR_LAST.matcher(plain);
        if (match.matches()) {
            return yearLast(match.group(1), match.group(2), match.group(3));
        }
        match = YEAR_MONTH.matcher(plain);
        if (match.matches()) {
            int month = Integer.parseInt(match.group(2));
            return month < 1 || month > 12 ? "" : match.group(1) + (month < 10 ? "-0" : "-") + month;
        }
        return named(plain);
    }

    private static String named(String plain) {
        Matcher match = DAY_NAMED.matcher(plain);
        if (match.matches()) {
            return month(match.group(3), match.group(2), match.group(1));
        }
        match = MONTH_NAMED.matcher(plain);
        return match.matches() ? month(match.group(3), match.group(1), match.group(2)) : "";
    }

    private static String month(String year, String name, String day) {
        int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        return month == 0 ? "" : day(year, String.valueOf(month), day);
    }

    /** Day first unless only the second number can be the day, or the region writes the month first. */
    private static String yearLast(String first, String second, String year) {
        int two = year.length() == 2 ? Integer.parseInt(year) : -1;
        String full = two < 0 ? year : two < 50 ? "20" + year : "19" + year;
        boolean monthFirst = Region.current().equals("US") || Integer.parseInt(second) > 12;
        return monthFirst ? day(full, first, second) : day(full, second, first);
    }

    private static String day(String year, String month, String day) {
        String digits = year + (month.length() < 2 ? "0" : "") + month + (day.length() < 2 ? "0" : "") + day;
        LocalDate date = CheckDigits.date(digits);
        return date == null ? "" : date.toString();
    }
}
