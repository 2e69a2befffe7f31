package io.leadtrace.pii;

import java.util.List;

/** Identity numbers of mainland China (GB 11643-1999), of 18 characters and, before 2000, of 15. */
final class MainlandId {
    private static final int LONG = 18;
    private static final int SHORT = 15;

    /** The first two digits of the provinces, a bit each. */
    private static final long[] AREAS = new long[2];

    static {
        for (int area : new int[] {
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83, 91
        }) {
            AREAS[area >> 6] |= 1L << area;
        }
    }

    private MainlandId() {}

    /** What capitals and digits are, held against the two forms. */
    static Likeness examine(String id) {
        if (id.length() == LONG) {
            return isLong(id) ? examineLong(id) : Likeness.NONE;
        }
        if (id.length() != SHORT || !Spelling.allDigits(id)) {
            return Likeness.NONE;
        }
        return isArea(id) && CheckDigits.isDate(19, id, 6) ? Likeness.VALID : Likeness.NONE;
    }

    /**
     * What a text that {@link #isLong} is. A spreadsheet keeps 15 digits and puts noughts for the rest, so a number that ends
     * in 000 is taken for damaged.
     */
    static Likeness examineLong(String id) {
        boolean date = CheckDigits.isDate(id, 6) && id.charAt(6) <= '2';
        if (id.endsWith("000")) {
            return isArea(id) && date ? Likeness.INVALID : Likeness.NONE;
        }
        if (!date || id.charAt(0) == '0') {
            return Likeness.NONE;
        }
        if (id.charAt(17) == CheckDigits.mainland(id)) {
            return Likeness.VALID;
        }
        return isArea(id) ? Likeness.INVALID : Likeness.NONE;
    }

    static boolean isLong(String id) {
        if (id.length() != LONG) {
            return false;
        }
        for (int i = 0; i < LONG - 1; i++) {
            if (!Spelling.isDigit(id.charAt(i))) {
                return false;
            }
        }
        return Spelling.isDigit(id.charAt(17)) || id.charAt(17) == 'X';
    }

    private static boolean isArea(String id) {
        int area = (id.charAt(0) - '0') * 10 + id.charAt(1) - '0';
        return area < 128 && (AREAS[area >> 6] >> area & 1) == 1;
    }

    /** A number of 15 digits made one of 18, all of whose bearers were born in the 1900s; any other as it is. */
    static String longer(String id) {
        if (id.length() != SHORT || !Spelling.allDigits(id)) {
            return id;
        }
        String longer = id.substring(0, 6) + "19" + id.substring(6);
        return longer + CheckDigits.mainland(longer);
    }

    /** Whether a number has digits in front, a cover of four or more, and digits or nothing behind. */
    static boolean isMasked(String id) {
        int length = id.length();
        if (length != LONG && length != SHORT || id.charAt(0) < '1' || id.charAt(0) > '9') {
            return false;
        }
        int head = 1;
        while (head < length && Spelling.isDigit(id.charAt(head))) {
            head++;
        }
        int tail = head;
        while (tail < length && isCover(id.charAt(tail))) {
            tail++;
        }
        for (int i = tail; i < length; i++) {
            if (!Spelling.isDigit(id.charAt(i)) && (i < length - 1 || id.charAt(i) != 'X')) {
                return false;
            }
        }
        return tail - head >= 4;
    }

    private static boolean isCover(char c) {
        return c == '*' || c == 'X' || c == '×' || c == '•' || c == '●';
    }

    /** The keys a covered number shares with the whole one; see {@link NationalId}. */
    static List<String> maskedKeys(String id) {
        int length = id.length();
        String head = id.substring(0, 4);
        String tail = id.substring(length - 4);
        boolean ends =
                Spelling.allDigits(head) && Spelling.allDigits(tail.substring(0, 3)) && !isHidden(tail.charAt(3));
        String birth = length == LONG ? id.substring(6, 14) : "";
        return List.of(ends ? head + tail : "", Spelling.allDigits(birth) ? birth : "", "");
    }

    private static boolean isHidden(char c) {
        return isCover(c) && c != 'X';
    }
}
