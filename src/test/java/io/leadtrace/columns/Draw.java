package io.leadtrace.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws words and numbers; the same seed draws the same. */
final class Draw {
    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        for (String line : lines("words.tsv")) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                WORDS.put(parts[0], List.of(parts[1].split(parts[1].contains("|") ? "\\|" : " ", -1)));
            }
        }
    }

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** A word of a row of {@code words.tsv}. */
    String word(String row) {
        return one(WORDS.get(row));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the first to the last. */
    int number(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** Some characters of an alphabet. */
    String of(String alphabet, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    Random random() {
        return random;
    }

    static List<String> lines(String resource) {
        try (InputStream in = Draw.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
