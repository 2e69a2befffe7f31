package io.leadtrace.pii;

/**
 * Syllables of Hanyu Pinyin and other words of one to six lower-case ASCII letters as numbers, five bits a letter and the first
 * letter highest: their order is that of the alphabet, and no text is made to put two beside each other.
 */
final class Syllables {
    /** Letters of the longest. */
    static final int LONGEST = 6;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;
    private static final int FIRST = BITS * (LONGEST - 1);

    /** Letters that some syllable goes on with where it could have ended, a bit each: Xi Na written in one is read Xin A. */
    private static final int GOING_ON = bit('a') | bit('e') | bit('o') | bit('n') | bit('g') | bit('r');

    /** Five times as many as there are syllables, so that hardly any two want one. */
    private static final int[] PLACES = new int[1 << 11];

    private static final int SHIFT = Integer.SIZE - 11;

    static {
        for (String syllable : WordList.of("syllables.txt")) {
            int number = number(syllable);
            PLACES[place(number)] = number;
        }
    }

    private Syllables() {}

    private static int bit(char letter) {
        return 1 << (letter & LETTER);
    }

    /** The number of a text's first letters, which are lower-case ASCII; 0 for none. */
    static int number(String text) {
        int number = 0;
        for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
            number |= (text.charAt(i) & LETTER) << FIRST - BITS * i;
        }
        return number;
    }

    /** The number of two words in one, of which the first letters count. */
    static int joined(int number, int behind) {
        return number | behind >>> BITS * letters(number);
    }

    /** The number of a word's first letters. */
    static int first(int number, int letters) {
        return number & -1 << BITS * (LONGEST - letters);
    }

    private static int letters(int number) {
        return number == 0 ? 0 : LONGEST - Integer.numberOfTrailingZeros(number) / BITS;
    }

    /** Writes the letters of a number. */
    static void write(int number, FormBuffer to) {
        for (int left = number; left != 0; left = left << BITS & (1 << BITS * LONGEST) - 1) {
            to.append((char) ('`' + (left >>> FIRST)));
        }
    }

    /** Whether a part of a word of any letters is a syllable. */
    static boolean has(String word, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
            number |= (c & LETTER) << FIRST - BITS * (i - from);
        }
        return from < to && to - from <= LONGEST && has(number);
    }

    private static boolean has(int number) {
        return PLACES[place(number)] == number;
    }

    /** Whether nothing of a syllable is drawn to the one before it where they are written in one. */
    static boolean areParted(int first, int second) {
        if ((GOING_ON >>> (second >>> FIRST) & 1) == 0) {
            return true;
        }
        int most = Math.min(LONGEST - letters(first), letters(second));
        for (int letters = 1; letters <= most; letters++) {
            if (has(joined(first, first(second, letters)))) {
                return false;
            }
        }
        return true;
    }

    /** Where a number is or would be put. */
    private static int place(int number) {
        int place = number * 0x9e3779b9 >>> SHIFT;
        while (PLACES[place] != 0 && PLACES[place] != number) {
            place = place + 1 & PLACES.length - 1;
        }
        return place;
    }
}
