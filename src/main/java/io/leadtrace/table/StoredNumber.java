package io.leadtrace.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a workbook stores them, written so that nothing of them is lost. */
final class StoredNumber {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private StoredNumber() {}

    /** A stored number without exponent and without the noise past 15 significant digits: 1.3812345678E10 is a phone. */
    static String text(String stored) {
        if (isPlain(stored)) {
            return stored;
        }
        try {
            double value = isDecimal(stored) ? Double.parseDouble(stored) : Double.NaN;
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                return Long.toString((long) value);
            }
            return new BigDecimal(stored)
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** Whether a text holds nothing that only one of two ways to read a number knows. */
    private static boolean isDecimal(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is written already as {@link #text} would write it. */
    private static boolean isPlain(String stored) {
        int length = stored.length();
        if (length == 0 || length > 15) {
            return false;
        }
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = stored.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if ((c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return point < 0
                || point > 0
                        && stored.charAt(point - 1) != '-'
                        && point < length - 1
                        && stored.charAt(length - 1) != '0';
    }

    static String text(double stored) {
        return stored == Math.rint(stored) && Math.abs(stored) < 1e15
                ? Long.toString((long) stored)
                : Double.isFinite(stored) ? text(Double.toString(stored)) : "";
    }

    /** A date cell in ISO 8601; its number where it is no valid date. */
    static String date(String stored, boolean since1904) {
        try {
            double serial = Double.parseDouble(stored);
            if (!DateUtil.isValidExcelDate(serial)) {
                return text(stored);
            }
            LocalDateTime time = DateUtil.getLocalDateTime(serial, since1904, true);
            if (serial < 1) {
                return time.toLocalTime().toString();
            }
            return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : DAY_AND_TIME.format(time);
        } catch (IllegalArgumentException e) {
            return text(stored);
        }
    }
}
