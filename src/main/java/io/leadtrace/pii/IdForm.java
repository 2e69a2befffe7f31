package io.leadtrace.pii;

import java.util.function.Predicate;

/**
 * A form of identity number.
 *
 * @param compact its characters: X or d a digit, L a letter, A and C a letter or digit
 * @param written how its country writes it, with what stands between; empty where that tells nothing
 * @param check whether a number with these characters holds: date, check digit and the like
 * @param telling whether the characters alone say that nothing else is meant
 */
record IdForm(String compact, String written, Predicate<String> check, boolean telling) {

    boolean fits(String id) {
        return matches(compact, id);
    }

    boolean holds(String id) {
        return check.test(id);
    }

    /** Whether a plain text is written as the country writes it. */
    boolean isWritten(String plain) {
        return !written.isEmpty() && matches(written, plain);
    }

    private static boolean matches(String form, String text) {
        if (form.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (form.charAt(i)) {
                        case 'X' -> Spelling.isDigit(c);
                        case 'd' -> c == '1' || c == '2' || c == '8' || c == '9';
                        case 'L' -> isLetter(c);
                        case 'A', 'C' -> Spelling.isDigit(c) || isLetter(c);
                        default -> c == form.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
