package io.leadtrace.pii;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A resource of this room that says one thing of many characters: on each line the thing, a tab, the characters. */
final class CharTable {
    /** The characters that something may be said of: the first and the last. */
    static final char FIRST = 0x3400;

    static final char LAST = 0x9fff;

    private final String[] said = new String[LAST - FIRST + 1];
    private final char[] firsts = new char[LAST - FIRST + 1];

    /**
     * Reads a resource; lines that start with # are comments.
     *
     * @param name the resource's name in this room
     */
    CharTable(String name) {
        try (InputStream in = CharTable.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String one = line.substring(0, tab);
                    for (int i = tab + 1; i < line.length(); i++) {
                        said[line.charAt(i) - FIRST] = one;
                        firsts[line.charAt(i) - FIRST] = one.charAt(0);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first character of what is said of a character; the character itself if nothing is. */
    char first(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char first = firsts[c - FIRST];
        return first == 0 ? c : first;
    }

    /** The Chinese characters of which nothing is said. */
    CharClass others() {
        CharClass others = new CharClass();
        for (char c = FIRST; c <= LAST; c++) {
            if (said[c - FIRST] == null && Spelling.isHan(c)) {
                others.add(c);
            }
        }
        return others;
    }

    /** What is said of a character; null if nothing is. */
    String get(char c) {
        return c < FIRST || c > LAST ? null : said[c - FIRST];
    }
}
