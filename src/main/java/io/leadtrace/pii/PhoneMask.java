package io.leadtrace.pii;

import java.util.List;

/**
 * A phone number with some of its digits covered: 138****1234, 1381234****, 010-****0123, (217) ***-0123.
 *
 * @param head the digits before the cover, without the country's code and the nought dialled in its place
 * @param covered how many digits are covered
 * @param tail the digits after it
 */
record PhoneMask(String head, int covered, String tail) {
    private static final int SHORTEST = 9;
    private static final int LONGEST = 12;

    /** As many digits of a number are shown at least, in front and at the end, where nothing else says it is a number. */
    private static final int SHOWN_IN_FRONT = 3;

    private static final int SHOWN_AT_END = 4;

    /** The mask in a plain text; null if it is none. */
    static PhoneMask of(String plain) {
        int length = plain.length();
        if (length < SHORTEST || length > 24 || !hasCover(plain)) {
            return null;
        }
        int from = start(plain);
        StringBuilder head = new StringBuilder();
        StringBuilder tail = new StringBuilder();
        int covered = 0;
        for (int i = from; i < length; i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                (covered == 0 ? head : tail).append(c);
            } else if (isCover(c)) {
                if (!tail.isEmpty()) {
                    return null;
                }
                covered++;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')') {
                return null;
            }
        }
        int digits = head.length() + covered + tail.length();
        boolean begins = from > 0
                || digits > SHORTEST && (head.isEmpty() || head.charAt(0) == '1' || head.charAt(0) == '0')
                || covered > 2 && head.length() >= SHOWN_IN_FRONT && tail.length() == SHOWN_AT_END;
        if (covered < 2 || covered > 8 || digits < SHORTEST || digits > LONGEST || !begins) {
            return null;
        }
        boolean trunk = from == 0 && !head.isEmpty() && head.charAt(0) == '0';
        return new PhoneMask(head.substring(trunk ? 1 : 0), covered, tail.toString());
    }

    /** Where the number begins behind its country's code; 0 without one. */
    private static int start(String plain) {
        if (plain.startsWith("0086")) {
            return 4;
        }
        int digits = 1;
        while (digits < plain.length() && digits < 4 && Spelling.isDigit(plain.charAt(digits))) {
            digits++;
        }
        return plain.charAt(0) == '+' && digits > 2 ? ForeignPhone.codeLength(plain) : 0;
    }

    private static boolean hasCover(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (isCover(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCover(char c) {
        return c == '*' || c == 'x' || c == 'X' || c == '×' || c == '•' || c == '●';
    }

    /** The keys a mask shares with the whole number; see {@link Phone}. */
    List<String> keys() {
        String ends = head.length() >= 3 && tail.length() >= 4
                ? head.substring(0, 3) + tail.substring(tail.length() - 4)
                : "";
        boolean mobile = head.startsWith("1") && head.length() + covered + tail.length() == 11;
        if (!mobile) {
            return ends.isEmpty() ? List.of() : List.of(ends, "", "");
        }
        return List.of(
                ends,
                head.length() >= 7 ? head.substring(0, 7) : "",
                tail.length() >= 8 ? tail.substring(tail.length() - 8) : "");
    }
}
