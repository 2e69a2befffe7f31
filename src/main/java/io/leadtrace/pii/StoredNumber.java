package io.leadtrace.pii;

/** Numbers that are names of things (phones, ids, cards), as they come out of a spreadsheet that took them for amounts. */
final class StoredNumber {
    private StoredNumber() {}

    /** The digits of {@code 123.0}, {@code 123.00} and {@code 1.23E+2}; any other text, or one that lost digits, as it is. */
    static String whole(String plain) {
        int dot = plain.indexOf('.');
        if (dot <= 0 || plain.indexOf('.', dot + 1) >= 0) {
            return plain;
        }
        int e = exponentAt(plain);
        if (e < 0) {
            for (int i = plain.length() - 1; i > dot; i--) {
                if (plain.charAt(i) != '0') {
                    return plain;
                }
            }
            String whole = plain.substring(0, dot);
            return dot < plain.length() - 1 && Spelling.allDigits(whole) ? whole : plain;
        }
        if (e < dot) {
            return plain;
        }
        String digits = plain.substring(0, dot) + plain.substring(dot + 1, e);
        return dot == 1 && Spelling.allDigits(digits) && digits.length() == exponent(plain, e) + 1 ? digits : plain;
    }

    /** Whether digits were lost on the way: {@code 1.38E+10}. */
    static boolean isCut(String plain) {
        int e = exponentAt(plain);
        if (e < 1 || plain.charAt(0) == '0') {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < e; i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                digits++;
            } else if (c != '.' || i != 1) {
                return false;
            }
        }
        int exponent = exponent(plain, e);
        return exponent >= 6 && exponent <= 19 && digits < exponent + 1 && (e == 1 || plain.charAt(1) == '.');
    }

    private static int exponentAt(String plain) {
        return Math.max(plain.lastIndexOf('E'), plain.lastIndexOf('e'));
    }

    /** The power of ten after the letter at {@code e}; -1 if there is none of one or two digits. */
    private static int exponent(String plain, int e) {
        int from = e + 1 < plain.length() && plain.charAt(e + 1) == '+' ? e + 2 : e + 1;
        String power = plain.substring(from);
        return power.length() <= 2 && Spelling.allDigits(power) ? Integer.parseInt(power) : -1;
    }
}
