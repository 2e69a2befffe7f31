package io.leadtrace.pii;

import java.time.DateTimeException;
import java.time.LocalDate;

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

    /** The date of a text {@code yyyymmdd}; null if there is no such day between 1880 and next year. */
    static LocalDate date(String yyyymmdd) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(yyyymmdd.substring(0, 4)),
                    Integer.parseInt(yyyymmdd.substring(4, 6)),
                    Integer.parseInt(yyyymmdd.substring(6, 8)));
            return date.getYear() < 1880 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
