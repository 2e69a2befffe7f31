package io.leadtrace.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers of six digits and more in a plain text, however they are grouped: with blanks, points, dashes, slashes or
 * brackets between the digits, with letters that look like digits, in Chinese numerals. Dates are let be.
 */
final class Numbers {
    private static final int SHORTEST = 6;

    /** So many digits have to be digits; others may be look-alikes. */
    private static final int REAL = 4;

    /** Chinese numerals stand in ordinary words too, so it takes more of them. */
    private static final int SHORTEST_SPELT = 8;

    private static final int WIDEST_GAP = 3;
    private static final String SPELT = "零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";
    private static final String ALIKE = "OoIl";
    private static final String BETWEEN = " -–—−‐‑‒―_./\\()[]{}·•,，、~|+'\"";

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-./ ]?(?:0?[1-9]|1[0-2])"
            + "(?:[-./ ]?(?:0?[1-9]|[12]\\d|3[01])(?:[ T]?[0-2]\\d(?:[0-5]\\d){0,2})?)?"
            + "(?:[-~ ]{1,3}(?:(?:19|20)\\d\\d[-./ ]?)?(?:0?[1-9]|1[0-2])(?:[-./ ]?(?:0?[1-9]|[12]\\d|3[01]))?)?");

    private Numbers() {}

    /** Marks the characters of all such numbers. */
    static void mark(String plain, boolean[] marked) {
        int at = 0;
        while (at < plain.length()) {
            if (isDigit(plain.charAt(at)) || isSpelt(plain.charAt(at))) {
                int end = end(plain, at);
                if (isNumber(plain, at, end)) {
                    Arrays.fill(marked, start(plain, at), tail(plain, end), true);
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    /** The digits of all such numbers. */
    static List<String> in(String plain) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            if (isDigit(plain.charAt(at))) {
                int end = end(plain, at);
                if (isNumber(plain, at, end)) {
                    found.add(plain.substring(at, tail(plain, end)).replaceAll("[^0-9Xx]", ""));
                }
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Where the last digit of the number that begins here ends. */
    private static int end(String plain, int from) {
        int end = from + 1;
        int gap = 0;
        for (int i = end; i < plain.length() && gap <= WIDEST_GAP; i++) {
            char c = plain.charAt(i);
            if (isDigit(c) || isSpelt(c) || ALIKE.indexOf(c) >= 0) {
                end = i + 1;
                gap = 0;
            } else if (BETWEEN.indexOf(c) >= 0) {
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isNumber(String plain, int from, int to) {
        int digits = 0;
        int alike = 0;
        int spelt = 0;
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            digits += isDigit(c) ? 1 : 0;
            alike += ALIKE.indexOf(c) >= 0 ? 1 : 0;
            spelt += isSpelt(c) ? 1 : 0;
        }
        boolean enough = digits >= REAL && digits + alike + spelt >= SHORTEST || digits + spelt >= SHORTEST_SPELT;
        return enough && !DATE.matcher(plain.substring(from, to)).matches();
    }

    /** Letters in front belong to the number of a passport or an identity card, a plus to that of a phone. */
    private static int start(String plain, int from) {
        int start = from;
        while (start > 0 && from - start < 3 && isLetter(plain.charAt(start - 1))) {
            start--;
        }
        boolean word = start > 0 && isLetter(plain.charAt(start - 1));
        return word ? from : start > 0 && plain.charAt(start - 1) == '+' ? start - 1 : start;
    }

    private static int tail(String plain, int to) {
        int end = to;
        while (end < plain.length() && end - to < 2 && isLetter(plain.charAt(end))) {
            end++;
        }
        return end < plain.length() && isLetter(plain.charAt(end)) ? to : end;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpelt(char c) {
        return SPELT.indexOf(c) >= 0;
    }
}
