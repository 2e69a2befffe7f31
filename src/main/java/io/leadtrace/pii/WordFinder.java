package io.leadtrace.pii;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds Chinese words inside a text: by their first character, so that most characters cost a look at a bit. */
final class WordFinder {
    private final CharClass firsts;

    /** First characters, each at the place {@link #place} gives, and beside them the words that begin with them. */
    private final char[] keys;

    private final String[][] words;

    /** Looks for these words; where several begin at one place the one named first counts. */
    WordFinder(String... sought) {
        Map<Character, String[]> byFirst = new LinkedHashMap<>();
        for (String word : sought) {
            String[] before = byFirst.getOrDefault(word.charAt(0), new String[0]);
            String[] with = java.util.Arrays.copyOf(before, before.length + 1);
            with[before.length] = word;
            byFirst.put(word.charAt(0), with);
        }
        StringBuilder first = new StringBuilder();
        byFirst.keySet().forEach(first::append);
        firsts = CharClass.of(first);
        int room = Integer.highestOneBit(byFirst.size() + 1) * 4;
        keys = new char[room];
        words = new String[room][];
        byFirst.forEach((c, begun) -> {
            int place = place(c);
            keys[place] = c;
            words[place] = begun;
        });
    }

    private int place(char first) {
        int place = (first ^ first >> 6) & keys.length - 1;
        while (words[place] != null && keys[place] != first) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /** The length of the word at a place; 0 if none is there. */
    int at(String text, int place) {
        return at(text, place, text.length());
    }

    /** The length of the word at a place in a text of which only what stands before {@code end} counts; 0 for none. */
    int at(String text, int place, int end) {
        char c = text.charAt(place);
        return firsts.has(c) ? begunBy(c, text, place, end) : 0;
    }

    private int begunBy(char first, String text, int place, int end) {
        for (String word : words[place(first)]) {
            int length = word.length();
            if (length == 1 || length <= end - place && isAt(text, place, word)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word is at a place, its first character known to be. */
    private static boolean isAt(String text, int place, String word) {
        for (int i = 1; i < word.length(); i++) {
            if (text.charAt(place + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
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
