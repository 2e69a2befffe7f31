package io.leadtrace.pii;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Check digits and the dates inside numbers. */
final class CheckDigits {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private CheckDigits() {}

    /** The check character of the first 17 digits of a mainland id, after GB 11643-1999 (ISO 7064 MOD 11-2). */
    static char mainland(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** Whether digits satisfy ISO/IEC 7812-1's (Luhn's) check. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : digit * 2;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    /** The check character of the first 17 of a unified social credit code, after GB 32100-2015. */
    static char creditCode(String code) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return alphabet.charAt((31 - sum % 31) % 31);
    }

    /** Whether digits satisfy Verhoeff's check (1969): the dihedral group of order ten. */
    static boolean verhoeff(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            for (int k = 0; k < i % 8; k++) {
                digit = "1576283094".charAt(digit) - '0';
            }
            check = product(check, digit);
        }
        return check == 0;
    }

    /** The product in the group of turns (0 to 4) and flips (5 to 9) of a pentagon. */
    private static int product(int a, int b) {
        int turn = a < 5 ? (a + b) % 5 : Math.floorMod(a - b, 5);
        return a < 5 == b < 5 ? turn : turn + 5;
    }

    /** The date of a text {@code yyyymmdd}; null if there is no such day from 1880 to 2100. */
    static LocalDate date(String yyyymmdd) {
        return Spelling.allDigits(yyyymmdd) && yyyymmdd.length() == 8 && isDate(yyyymmdd, 0)
                ? LocalDate.of(number(yyyymmdd, 0, 4), number(yyyymmdd, 4, 2), number(yyyymmdd, 6, 2))
                : null;
    }

    /** Whether the eight digits from a place on are a day from 1880 to 2100, {@code yyyymmdd}. */
    static boolean isDate(String digits, int from) {
        return isDay(number(digits, from, 4), number(digits, from + 4, 2), number(digits, from + 6, 2));
    }

    /** Whether the six digits from a place on are a day of a century, {@code yymmdd}. */
    static boolean isDate(int century, String digits, int from) {
        return isDay(century * 100 + number(digits, from, 2), number(digits, from + 2, 2), number(digits, from + 4, 2));
    }

    static boolean isDay(int year, int month, int day) {
        if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        return day <= 28 || day <= Month.of(month).length(Year.isLeap(year));
    }

    private static int number(String digits, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
