package io.leadtrace.worlds.rough;

/** How a phone number is put. */
final class Numbers {
    private Numbers() {}

    static String styled(String number, int style, boolean english) {
        if (!number.matches(english ? "\\d{10}" : "\\d{11}")) {
            return number;
        }
        if (english) {
            String a = number.substring(0, 3);
            String b = number.substring(3, 6);
            String c = number.substring(6);
            return switch (style) {
                case 0 -> "+1 " + a + "-" + b + "-" + c;
                case 1 -> "+1 (" + a + ") " + b + "-" + c;
                case 2 -> "+1" + number;
                default -> "+1-" + a + "-" + b + "-" + c;
            };
        }
        return switch (style) {
            case 1 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
            case 2 -> "+86 " + number;
            case 3 -> "0086" + number;
            case 4 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
            default -> number;
        };
    }

    /** The first number of a cell, bare; with what hides it if it is masked. */
    static String bare(String cell, boolean english) {
        String digits = cell.split("[；,;/、]", 2)[0].replaceAll("[^0-9*]", "");
        int length = english ? 10 : 11;
        return digits.length() > length ? digits.substring(digits.length() - length) : digits;
    }
}
