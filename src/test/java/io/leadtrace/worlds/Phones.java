package io.leadtrace.worlds;

/** The styles a mobile number is written in. */
final class Phones {
    private Phones() {}

    static String styled(String number, int style) {
        if (number.length() != 11) {
            return number;
        }
        String a = number.substring(0, 3);
        String b = number.substring(3, 7);
        String c = number.substring(7);
        return switch (style) {
            case 1 -> a + " " + b + " " + c;
            case 2 -> a + "-" + b + "-" + c;
            case 3 -> "+86" + number;
            case 4 -> "86-" + number;
            default -> number;
        };
    }

    /** The bare number: digits without the country's code; the first one of several. */
    static String bare(String text) {
        String digits = text.split("[/、，,;]", 2)[0].replaceAll("[^0-9*]", "");
        return digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
    }
}
