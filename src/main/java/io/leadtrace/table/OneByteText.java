package io.leadtrace.table;

import java.nio.charset.Charset;

/**
 * How likely bytes are as a text of one language in one encoding of a byte a character: a unigram model of its letters,
 * with what stands next to what (case, scripts) as people write it. Logarithms are natural.
 */
final class OneByteText {
    /** What an ASCII character costs; the same in all models, so that those of two bytes a character compare. */
    static final double ASCII = -3.2;

    static final double ASCII_SIGN = -4.5;

    private static final double LETTERS = Math.log(0.9);
    private static final double FOREIGN = -9.5;
    private static final double UPPER_IN_WORD = -4.5;
    private static final double UPPER_FIRST = -1.2;
    private static final double UPPER_AFTER_UPPER = -0.7;
    private static final double SCRIPTS_MIXED = -4.5;
    private static final double ACCENTS_TOGETHER = -1.5;
    private static final double SIGN_IN_WORD = -2;
    private static final double AFTER_DIGIT = -1;
    private static final double DIGIT_AFTER = -2.5;

    private static final int OTHER = 0;
    private static final int DIGIT = 1;
    private static final int LOWER = 2;
    private static final int UPPER = 3;
    private static final int UNCASED = 4;

    private final double[] cost = new double[256];
    private final int[] kind = new int[256];
    private final boolean[] apostrophe = new boolean[256];
    private final boolean latin;

    /**
     * A model.
     *
     * @param letters the language's letters beyond ASCII, most frequent first
     */
    OneByteText(Charset charset, String letters) {
        latin = letters.codePoints()
                .allMatch(
                        c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN || !Character.isLetter(c));
        int n = letters.length();
        double fall = 3.5 / n;
        double sum = (1 - Math.exp(-3.5)) / (1 - Math.exp(-fall));
        for (int b = 0; b < 256; b++) {
            String text = new String(new byte[] {(byte) b}, charset);
            char c = text.length() == 1 ? text.charAt(0) : '\uFFFD';
            kind[b] = kind(c);
            apostrophe[b] = c == '’' || c == '\u00AD' || c == '·' || c == '´';
            if (b < 128) {
                cost[b] = kind[b] > OTHER || c <= '?' ? ASCII : ASCII_SIGN;
                continue;
            }
            int rank = letters.indexOf(c);
            if (rank < 0) {
                rank = letters.indexOf(Character.toLowerCase(c));
            }
            cost[b] = rank >= 0
                    ? LETTERS - fall * rank - Math.log(sum)
                    : kind[b] > DIGIT ? FOREIGN : SignFrequencies.log(c);
        }
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9'
                ? DIGIT
                : Character.isUpperCase(c)
                        ? UPPER
                        : Character.isLowerCase(c)
                                ? LOWER
                                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                                        ? UNCASED
                                        : OTHER;
    }

    double log(byte[] text) {
        double log = 0;
        int before = OTHER;
        boolean beforeHigh = false;
        for (int i = 0; i < text.length; i++) {
            int b = text[i] & 0xFF;
            int here = kind[b];
            boolean high = b >= 128;
            log += cost[b];
            if (high || beforeHigh) {
                log += beside(before, beforeHigh, here, high);
                if (high && here == OTHER && before > DIGIT && !apostrophe[b] && i + 1 < text.length) {
                    log += kind[text[i + 1] & 0xFF] > DIGIT ? SIGN_IN_WORD : 0;
                }
            }
            before = here;
            beforeHigh = high;
        }
        return log;
    }

    private double beside(int before, boolean beforeHigh, int here, boolean high) {
        if (here <= DIGIT) {
            return here == DIGIT && beforeHigh && before > DIGIT ? DIGIT_AFTER : 0;
        }
        double log = 0;
        if (here == UPPER) {
            log += before == LOWER ? UPPER_IN_WORD : before == UPPER ? UPPER_AFTER_UPPER : UPPER_FIRST;
        }
        if (before == DIGIT) {
            log += AFTER_DIGIT;
        } else if (before > DIGIT) {
            if (latin) {
                log += high && beforeHigh ? ACCENTS_TOGETHER : 0;
            } else {
                log += high != beforeHigh ? SCRIPTS_MIXED : 0;
            }
        }
        return log;
    }
}
