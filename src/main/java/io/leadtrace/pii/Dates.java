package io.leadtrace.pii;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the styles lists write them in. */
final class Dates {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final Pattern YEAR_LAST = Pattern.compile(
            "([0-9]{1,2})[-/. ]{1,2}([0-9]{1,2})[-/. ]{1,2}((?:18|19|20)?[0-9]{2})(?:[T ,]+[0-9:. APMapm]+)?");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,? )?([0-9]{1,2})(?:st|nd|rd|th)?(?: de | of |[. /-]+)(\\p{L}{3,10})(?: de |[., /-]+)((?:18|19|20)?[0-9]{2})(?:[ T,].*)?");
    private static final Pattern MONTH_NAMED = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,? )?(\\p{L}{3,10})[. /-]+([0-9]{1,2})(?:st|nd|rd|th)?[, /-]+((?:18|19|20)[0-9]{2})(?:[ T,].*)?");
    private static final Pattern REPUBLIC = Pattern.compile("(?:中华)?民国([0-9]{1,3})年([0-9]{1,2})月([0-9]{1,2})日?");
    /** 76/07/24: a year of either calendar of Taiwan, or of the last century. */
    private static final Pattern SHORT_YEAR_FIRST =
            Pattern.compile("(?:3[2-9]|[4-9][0-9]|1[0-2][0-9])[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12][0-9]|3[01])");

    /** 112/05/06: a year of Taiwan's calendar by its three digits. */
    private static final Pattern REPUBLICAN = Pattern.compile("(1[0-3][0-9])[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("1?[0-9]月[1-3]?[0-9][日号]?");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{2})年([0-9]{1,2})月([0-9]{1,2})[日号]?");

    /** The first letters of the months in the large European languages. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("mag", 5),
            Map.entry("jun", 6),
            Map.entry("giu", 6),
            Map.entry("jul", 7),
            Map.entry("lug", 7),
            Map.entry("aug", 8),
            Map.entry("aoû", 8),
            Map.entry("ago", 8),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("déc", 12),
            Map.entry("dic", 12));

    private Dates() {}

    /** What a plain text is, held against dates. */
    static Likeness examine(String plain) {
        String iso = iso(plain);
        if (iso.isEmpty()
                && plain.length() <= 10
                && SHORT_YEAR_FIRST.matcher(plain).matches()) {
            return Likeness.POSSIBLE;
        }
        if (iso.isEmpty()
                && plain.indexOf('月') > 0
                && DAY_OF_MONTH.matcher(plain).matches()) {
            return Likeness.POSSIBLE;
        }
        return iso.isEmpty() ? Likeness.NONE : Spelling.allDigits(plain) ? Likeness.POSSIBLE : Likeness.VALID;
    }

    static String mask(String text) {
        String iso = iso(text);
        return iso.isEmpty() ? Spelling.cover(Spelling.plain(text), 1, 0) : iso.substring(0, 4) + "-**-**";
    }

    /** The day in ISO 8601, {@code yyyy-mm} for a month; empty for what is no date. */
    static String iso(String text) {
        String day = yearMonthDay(text);
        if (day != null) {
            return day;
        }
        String plain = StoredNumber.whole(Spelling.plain(text));
        int length = plain.length();
        if (length < SHORTEST || length > LONGEST) {
            return "";
        }
        char first = plain.charAt(0);
        if (!Spelling.isDigit(first)) {
            return Character.isLetter(first) ? worded(Spelling.simplified(plain)) : "";
        }
        String begun = yearFirst(plain);
        if (begun != null) {
            return begun;
        }
        if (!hasSeparator(plain)) {
            return "";
        }
        Matcher match = REPUBLICAN.matcher(plain);
        if (match.matches()) {
            return day(1911 + number(match.group(1)), number(match.group(2)), number(match.group(3)));
        }
        match = YEAR_LAST.matcher(plain);
        if (match.matches()) {
            return yearLast(number(match.group(1)), number(match.group(2)), year(match.group(3)));
        }
        return named(plain);
    }

    /** The day of the commonest spellings, 1989/1/18 and 1989-01-18; null for all others, which may be days too. */
    static String yearMonthDay(String text) {
        int length = text.length();
        if (length < 8 || length > 10 || text.charAt(4) != '-' && text.charAt(4) != '/') {
            return null;
        }
        int second = text.indexOf(text.charAt(4), 5);
        int year = digits(text, 0, 4, 4);
        int month = digits(text, 5, second, 2);
        int day = digits(text, second + 1, length, 2);
        if (!CheckDigits.isDay(year, month, day)) {
            return null;
        }
        return length == 10 && text.charAt(4) == '-' ? text : day(year, month, day);
    }

    /** The number that the digits between two places are; -1 if other characters stand there, none or too many. */
    private static int digits(String text, int from, int to, int most) {
        int number = to <= from || to - from > most ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            char c = text.charAt(i);
            number = Spelling.isDigit(c) ? number * 10 + c - '0' : -1;
        }
        return number;
    }

    private static boolean hasSeparator(String plain) {
        for (int i = 1; i < Math.min(6, plain.length()); i++) {
            if (!Spelling.isDigit(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Dates that begin with four digits of a year; null if a text does not. */
    private static String yearFirst(String plain) {
        int length = plain.length();
        for (int i = 0; i < 4; i++) {
            if (!Spelling.isDigit(plain.charAt(i))) {
                return null;
            }
        }
        int year = number(plain.substring(0, 4));
        if (Spelling.allDigits(plain)) {
            if (length == 6) {
                return month(year, number(plain.substring(4)));
            }
            boolean minute = length == 12 && isTime(plain);
            boolean day = length == 8 || length == 14 || minute;
            return day ? day(year, number(plain.substring(4, 6)), number(plain.substring(6, 8))) : "";
        }
        int at = separator(plain, 4);
        int month = digitsEnd(plain, at);
        if (at == 4 || month == at || year < 1800 || year > 2100) {
            return "";
        }
        int next = separator(plain, month);
        int day = digitsEnd(plain, next);
        if (next > month && day > next) {
            int end = day < length && (plain.charAt(day) == '日' || plain.charAt(day) == '号') ? day + 1 : day;
            boolean time = end == length || plain.charAt(end) == ' ' || plain.charAt(end) == 'T' || end > day;
            return time ? day(year, number(plain.substring(at, month)), number(plain.substring(next, day))) : "";
        }
        int number = number(plain.substring(at, month));
        boolean whole = month == length || month == length - 1 && plain.charAt(month) == '月';
        return whole && number >= 1 && number <= 12 ? String.format(Locale.ROOT, "%04d-%02d", year, number) : "";
    }

    /** Whether the last four digits are an hour and a minute, of a year that lists are made in. */
    private static boolean isTime(String plain) {
        return (plain.startsWith("19") || plain.startsWith("20"))
                && number(plain.substring(8, 10)) < 24
                && number(plain.substring(10)) < 60;
    }

    /** 202305 is a month; six digits of other years are something else. */
    private static String month(int year, int month) {
        boolean one = year >= 1930 && year <= 2049 && month >= 1 && month <= 12;
        return one ? String.format(Locale.ROOT, "%04d-%02d", year, month) : "";
    }

    private static int separator(String plain, int from) {
        int at = from;
        while (at < plain.length() && at < from + 3 && " -/.年月".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int digitsEnd(String plain, int from) {
        int to = from;
        while (to < plain.length() && to < from + 2 && Spelling.isDigit(plain.charAt(to))) {
            to++;
        }
        return to < plain.length() && Spelling.isDigit(plain.charAt(to)) ? from : to;
    }

    private static String worded(String plain) {
        if (plain.startsWith("民国") || plain.startsWith("中华民国")) {
            Matcher match = REPUBLIC.matcher(plain);
            return match.matches()
                    ? day(1911 + number(match.group(1)), number(match.group(2)), number(match.group(3)))
                    : "";
        }
        if (Spelling.isHan(plain.charAt(0))) {
            String digits = ChineseNumerals.inDigits(plain);
            return digits.isEmpty() || !Spelling.isDigit(digits.charAt(0)) ? "" : iso(digits);
        }
        return Spelling.countDigits(plain) < 3 ? "" : named(plain);
    }

    private static String named(String plain) {
        Matcher match = SHORT_YEAR.matcher(plain);
        if (match.matches()) {
            return day(year(match.group(1)), number(match.group(2)), number(match.group(3)));
        }
        match = DAY_NAMED.matcher(plain);
        if (match.matches()) {
            return day(year(match.group(3)), month(match.group(2)), number(match.group(1)));
        }
        match = MONTH_NAMED.matcher(plain);
        return match.matches() ? day(year(match.group(3)), month(match.group(1)), number(match.group(2))) : "";
    }

    private static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("juil")) {
            return 7;
        }
        return small.startsWith("juin") ? 6 : MONTHS.getOrDefault(small.substring(0, 3), 0);
    }

    /** Day first unless only the second number can be the day, or the region writes the month first. */
    private static String yearLast(int first, int second, int year) {
        boolean monthFirst = second > 12 || Region.current().equals("US") && first <= 12;
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String day(int year, int month, int day) {
        if (!CheckDigits.isDay(year, month, day)) {
            return "";
        }
        return new String(new char[] {
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)
        });
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
