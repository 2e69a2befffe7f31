package io.leadtrace.pii;

import java.util.Set;

/** Words that tell a kind: Chinese ones that stand inside a text or end it, Latin ones that stand between other signs. */
final class Vocabulary {
    private static final int LONGEST_END = 4;

    private final WordFinder inside;
    private final Set<String> ends;
    private final Set<String> words;

    /**
     * A vocabulary; words are parted by blanks.
     *
     * @param inside Chinese words, wherever they stand
     * @param ends Chinese words of four characters at most, at the end of a text
     * @param words Latin words in lower case
     */
    Vocabulary(String inside, String ends, String words) {
        this.inside = new WordFinder(inside.isEmpty() ? new String[0] : inside.split(" ", -1));
        this.ends = Set.of(ends.split(" ", -1));
        this.words = Set.of(words.split(" ", -1));
    }

    /** Whether one of the words is in a plain text. */
    boolean isIn(String plain) {
        int length = plain.length();
        boolean han = false;
        int from = 0;
        boolean upper = false;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? plain.charAt(i) : ' ';
            if (c < 128 ? Character.isLetter(c) : Character.isLetter(c) && !Spelling.isHan(c)) {
                upper |= Character.isUpperCase(c);
                continue;
            }
            han |= c >= 128;
            if (i > from && isWord(plain.substring(from, i), upper)) {
                return true;
            }
            from = i + 1;
            upper = false;
        }
        return han && (isEnd(plain) || inside.isIn(plain));
    }

    private boolean isWord(String word, boolean upper) {
        return words.contains(upper ? word.toLowerCase(java.util.Locale.ROOT) : word);
    }

    /** Whether one of the Latin words ends a text. */
    boolean endsLatin(String plain) {
        return isWord(plain.substring(plain.lastIndexOf(' ') + 1), true);
    }

    /** Whether one of the Chinese words ends a text. */
    boolean isEnd(String plain) {
        int length = plain.length();
        for (int size = 1; size <= LONGEST_END && size <= length; size++) {
            if (ends.contains(plain.substring(length - size))) {
                return true;
            }
        }
        return false;
    }
}
