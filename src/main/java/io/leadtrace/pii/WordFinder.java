package io.leadtrace.pii;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds Chinese words inside a text: by their first character, so that most characters cost a look at a bit. */
final class WordFinder {
    private final BitSet firsts = new BitSet();
    private final Map<Character, String[]> words = new HashMap<>();

    /** Looks for these words; where several begin at one place the one named first counts. */
    WordFinder(String... sought) {
        for (String word : sought) {
            char first = word.charAt(0);
            firsts.set(first);
            String[] before = words.getOrDefault(first, new String[0]);
            String[] with = java.util.Arrays.copyOf(before, before.length + 1);
            with[before.length] = word;
            words.put(first, with);
        }
    }

    /** The length of the word at a place; 0 if none is there. */
    int at(String text, int place) {
        char c = text.charAt(place);
        if (!firsts.get(c)) {
            return 0;
        }
        for (String word : words.get(c)) {
            if (word.length() == 1 || text.startsWith(word, place)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The first place of a word from a place on; -1 if there is none. */
    int find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (at(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean isIn(String text) {
        return find(text, 0) >= 0;
    }

    /** How many words stand in a text, one behind the other. */
    int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = at(text, i);
            if (length > 0) {
                count++;
                i += length - 1;
            }
        }
        return count;
    }
}
