package io.leadtrace.pii;

/** The syllables of Hanyu Pinyin, each as the number its letters are, five bits a letter: no text is made to ask for one. */
final class Syllables {
    /** Letters of the longest. */
    static final int LONGEST = 6;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;

    /** Five times as many as there are syllables, so that hardly any two want one. */
    private static final int[] PLACES = new int[1 << 11];

    private static final int SHIFT = Integer.SIZE - 11;

    static {
        for (String syllable : WordList.of("syllables.txt")) {
            int number = number(syllable, syllable.length());
            PLACES[place(number)] = number;
        }
    }

    private Syllables() {}

    /** The number of a text's first letters, at most {@value #LONGEST}, which are lower-case ASCII; 0 for none. */
    static int number(String text, int letters) {
        int number = 0;
        for (int i = 0; i < letters; i++) {
            number = with(number, text.charAt(i));
        }
        return number;
    }

    /** The number of a word with a letter more. */
    static int with(int number, char letter) {
        return number << BITS | letter & LETTER;
    }

    /** Whether a word of any letters is a syllable. */
    static boolean has(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= LONGEST && has(number(word, word.length()));
    }

    /** Whether the letters of a number are a syllable. */
    static boolean has(int number) {
        return PLACES[place(number)] == number;
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
