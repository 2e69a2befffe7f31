package io.leadtrace.pii;

import java.util.Map;

/** International bank account numbers (ISO 13616): a country, two check digits, and as much as the country has behind them. */
final class Iban {
    private static final int LONGEST = 34;

    /** How long they are in the large countries of Europe; elsewhere the check digits alone tell. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("DE", 22),
            Map.entry("FR", 27),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("GB", 22),
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("AT", 20),
            Map.entry("CH", 21),
            Map.entry("PT", 25),
            Map.entry("PL", 28));

    private Iban() {}

    /** Whether a text without blanks begins as one does: two capitals, two digits. */
    static boolean begins(String compact) {
        return compact.length() >= 15
                && compact.length() <= LONGEST
                && isCapital(compact.charAt(0))
                && isCapital(compact.charAt(1))
                && Spelling.isDigit(compact.charAt(2))
                && Spelling.isDigit(compact.charAt(3));
    }

    /** What a text that {@link #begins} so is, held against account numbers. */
    static Likeness examine(String compact) {
        Integer length = LENGTHS.get(compact.substring(0, 2));
        if (length != null && length != compact.length()) {
            return Likeness.NONE;
        }
        int remainder = remainder(compact);
        if (remainder < 0) {
            return Likeness.NONE;
        }
        return remainder == 1 ? Likeness.VALID : length == null ? Likeness.NONE : Likeness.INVALID;
    }

    /** The number with its first four characters behind, letters from 10 on, modulo 97; -1 for other characters. */
    private static int remainder(String compact) {
        int remainder = 0;
        int length = compact.length();
        for (int i = 0; i < length; i++) {
            char c = compact.charAt((i + 4) % length);
            if (Spelling.isDigit(c)) {
                remainder = (remainder * 10 + c - '0') % 97;
            } else if (isCapital(c)) {
                remainder = (remainder * 100 + c - 'A' + 10) % 97;
            } else {
                return -1;
            }
        }
        return remainder;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
