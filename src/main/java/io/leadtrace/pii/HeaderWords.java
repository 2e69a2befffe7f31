package io.leadtrace.pii;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that name a kind in a header, from {@code headers/<kind>.tsv} of this room's resources, one a line. Safe for
 * use by several threads.
 */
public final class HeaderWords {
    private static final Pattern BRACKETED = Pattern.compile("(?<=.)[(\\[【<].*$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-./*:：#'’]+");
    private static final int LONGEST_HEADER = 60;
    private static final Map<String, List<String>> EXACT = new HashMap<>();
    private static final List<Map.Entry<String, String>> LONG = new ArrayList<>();

    static {
        for (String kind : PiiKinds.HEADER_KINDS) {
            for (String word : words(kind)) {
                String normal = normal(word);
                if (!normal.isEmpty()) {
                    List<String> kinds = EXACT.computeIfAbsent(normal, k -> new ArrayList<>(1));
                    if (!kinds.contains(kind)) {
                        kinds.add(kind);
                    }
                    if (isTelling(normal)) {
                        LONG.add(Map.entry(normal, kind));
                    }
                }
            }
        }
        LONG.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> e) -> e.getKey().length())
                .reversed()
                .thenComparing(Map.Entry::getKey)
                .thenComparing(Map.Entry::getValue));
    }

    private HeaderWords() {}

    /** How well a header names a kind. */
    public enum Strength {
        /** The header is a word of the kind. */
        EXACT,
        /** The header ends in one, as {@code owner_phone}: its last word says what the column holds. */
        ENDING,
        /** The header contains one. */
        CONTAINED
    }

    /** The kinds a header names, best first, each with how well; empty for a header nobody knows. */
    public static Map<String, Strength> kinds(String header) {
        Map<String, Strength> found = new LinkedHashMap<>();
        String normal = header.length() > LONGEST_HEADER ? "" : normal(header);
        EXACT.getOrDefault(normal, List.of()).forEach(kind -> found.put(kind, Strength.EXACT));
        if (found.isEmpty() && !normal.isEmpty()) {
            EXACT.getOrDefault(normal(lastWord(header)), List.of()).forEach(kind -> found.put(kind, Strength.ENDING));
            for (Map.Entry<String, String> word : LONG) {
                if (normal.contains(word.getKey())) {
                    found.putIfAbsent(
                            word.getValue(), normal.endsWith(word.getKey()) ? Strength.ENDING : Strength.CONTAINED);
                    if (found.size() >= 3) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** A header in its normal spelling: NFKC, simplified, lower case, without blanks, punctuation or a bracketed end. */
    public static String normal(String header) {
        String text = Normalizer.normalize(header, Normalizer.Form.NFKC).strip();
        text = BRACKETED.matcher(text).replaceAll("");
        text = SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return isAscii(text) ? text : Spelling.simplified(text);
    }

    /** What stands behind the last blank, underscore or hyphen, or behind the last change to a capital. */
    private static String lastWord(String header) {
        String word = header.strip();
        int at = word.length() - 1;
        while (at > 0
                && Character.isLetterOrDigit(word.charAt(at - 1))
                && !(Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1)))) {
            at--;
        }
        return at <= 0 ? "" : word.substring(at);
    }

    /** Short Latin words stand inside too many others to be looked for there. */
    private static boolean isTelling(String word) {
        return isAscii(word) ? word.length() >= 5 : word.length() >= 2;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static List<String> words(String kind) {
        try (InputStream in = HeaderWords.class.getResourceAsStream("headers/" + kind + ".tsv")) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
