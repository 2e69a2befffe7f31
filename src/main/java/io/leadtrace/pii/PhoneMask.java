package io.leadtrace.pii;

import java.util.List;

/**
 * A phone number with some of its digits covered: 138****1234, 1381234****, 010-****0123.
 *
 * @param head the digits before the cover, without the country's code
 * @param covered how many digits are covered
 * @param tail the digits after it
 */
record PhoneMask(String head, int covered, String tail) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 12;

    /** The mask in a plain text; null if it is none. */
    static PhoneMask of(String plain) {
        int length = plain.length();
        if (length < SHORTEST || length > 24 || !hasCover(plain)) {
            return null;
        }
        int from = plain.startsWith("+86") ? 3 : plain.startsWith("0086") ? 4 : 0;
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
        boolean begins = head.isEmpty() || head.charAt(0) == '1' || head.charAt(0) == '0';
        return covered >= 2 && covered <= 8 && digits >= SHORTEST && digits <= LONGEST && begins
                ? new PhoneMask(head.toString(), covered, tail.toString())
                : null;
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
        boolean mobile = head.startsWith("1") && head.length() + covered + tail.length() == 11;
        if (!mobile) {
            return List.of();
        }
        return List.of(
                head.length() >= 3 && tail.length() >= 4
                        ? head.substring(0, 3) + tail.substring(tail.length() - 4)
                        : "",
                head.length() >= 7 ? head.substring(0, 7) : "",
                tail.length() >= 8 ? tail.substring(tail.length() - 8) : "");
    }
}
