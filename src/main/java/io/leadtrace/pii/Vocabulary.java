package io.leadtrace.pii;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell a kind: Chinese ones that stand inside a text, end it or are all of it, Latin ones between other signs. */
final class Vocabulary {
    private static final int LONGEST_END = 4;
    private static final int LONGEST_WHOLE = 8;

    private final WordFinder inside;
    private final Set<String> ends;
    private final Set<String> whole;
    private final Set<String> words;

    /**
     * A vocabulary; words are parted by blanks, Chinese ones in simplified characters.
     *
     * @param inside Chinese words, wherever they stand
     * @param ends Chinese words of four characters at most, at the end of a text
     * @param words Latin words in lower case
     */
    Vocabulary(String inside, String ends, String words) {
        this(inside, ends, "", words);
    }

    private Vocabulary(String inside, String ends, String whole, String words) {
        this.inside = new WordFinder(inside.isEmpty() ? new String[0] : inside.split(" ", -1));
        this.ends = set(ends);
        this.whole = set(whole);
        this.words = set(words);
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    /**
     * The vocabulary of a file {@code vocabulary/<kind>.txt} of this room's resources: below {@code [inside]}, {@code [end]}
     * and {@code [latin]} the words as above, below {@code [whole]} texts that are one as they stand.
     */
    static Vocabulary of(String kind) {
        Map<String, StringBuilder> parts = new HashMap<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary/" + kind + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder part = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    part = parts.computeIfAbsent(line, name -> new StringBuilder());
                } else if (!line.startsWith("#")) {
                    part.append(part.isEmpty() ? "" : " ").append(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(
                part(parts, "[inside]"), part(parts, "[end]"), part(parts, "[whole]"), part(parts, "[latin]"));
    }

    private static String part(Map<String, StringBuilder> parts, String name) {
        return parts.getOrDefault(name, new StringBuilder()).toString();
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
        return han && (isEnd(plain) || inside.isIn(plain)) || length <= LONGEST_WHOLE && whole.contains(plain);
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
