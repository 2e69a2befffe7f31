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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that name a kind in a header, from {@code headers/<kind>.tsv} of this room's resources, one a line. Safe for
 * use by several threads.
 */
public final class HeaderWords {
    private static final Pattern BRACKETED = Pattern.compile("(?<=.)[(\\[【<].*$");
    /** In what an amount is counted: 预算/万, 面积/㎡. */
    private static final Pattern UNIT = Pattern.compile("(?<=.)/(?:万元?|元|㎡|m2|平米?|天|月|年|秒|kg|cm)$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-./*:：#'’]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST_HEADER = 60;
    /** Words that name a kind alone, and within others anything: a developer's 项目, and a clinic's 检查项目. */
    private static final Set<String> ALONE = Set.of("项目");

    private static final Map<String, List<String>> EXACT = new HashMap<>();

    /** Words to be looked for inside headers, by their first character. */
    private static final Map<Character, List<Word>> INNER = new HashMap<>();

    /** The longer word tells more. */
    private static final Comparator<Word> BEST_FIRST = Comparator.comparingInt(
                    (Word word) -> -word.text().length())
            .thenComparing(Word::text)
            .thenComparing(Word::kind);

    private record Word(String text, String kind) {}

    static {
        for (String kind : PiiKinds.HEADER_KINDS) {
            for (String word : words(kind)) {
                String normal = normal(word);
                if (!normal.isEmpty()) {
                    add(normal, kind);
                    add(withoutAccents(normal), kind);
                    if (isTelling(normal) && !ALONE.contains(normal)) {
                        INNER.computeIfAbsent(normal.charAt(0), k -> new ArrayList<>(2))
                                .add(new Word(normal, kind));
                    }
                }
            }
        }
    }

    private HeaderWords() {}

    private static void add(String normal, String kind) {
        List<String> kinds = EXACT.computeIfAbsent(normal, k -> new ArrayList<>(1));
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
    }

    /** The kinds a word in its normal spelling names, accents or not. */
    private static List<String> exact(String normal) {
        List<String> kinds = EXACT.get(normal);
        return kinds != null ? kinds : EXACT.getOrDefault(withoutAccents(normal), List.of());
    }

    /** How well a header names a kind, the best first. */
    public enum Strength {
        /** The header is a word of the kind. */
        EXACT,
        /** The header ends in one, as {@code owner_phone}: its noun says what the column holds. */
        ENDING,
        /** The header contains one. */
        CONTAINED,
        /** The header is one and whose it is, but all sorts of things have one: {@code facility_name}. */
        VAGUE
    }

    /** The kinds a header names, best first, each with how well; empty for a header nobody knows. */
    public static Map<String, Strength> kinds(String header) {
        Map<String, Strength> found = new LinkedHashMap<>();
        String normal = header.length() > LONGEST_HEADER ? "" : normal(header);
        exact(normal).forEach(kind -> found.put(kind, Strength.EXACT));
        if (found.isEmpty() && !normal.isEmpty() && Spelling.countHan(normal) == 0) {
            return LatinHeader.of(BRACKETED.matcher(header).replaceAll("")).kinds(HeaderWords::exact);
        }
        if (found.isEmpty() && !normal.isEmpty()) {
            EXACT.getOrDefault(normal(lastWord(header)), List.of()).forEach(kind -> found.put(kind, Strength.ENDING));
            for (Word word : last(normal)) {
                found.putIfAbsent(word.kind(), Strength.ENDING);
            }
            if (found.isEmpty()) {
                for (Word word : within(normal)) {
                    found.putIfAbsent(word.kind(), Strength.CONTAINED);
                    if (found.size() >= 3) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** Whether a header is, as a whole, a word that names a kind. */
    public static boolean isWord(String header) {
        return header.length() <= LONGEST_HEADER && !exact(normal(header)).isEmpty();
    }

    /** The longest word a header ends in, once for each kind it names: 小区名称 ends in an estate's name, not in any name. */
    private static List<Word> last(String normal) {
        int length = normal.length();
        for (int i = 0; i < length; i++) {
            String end = normal.substring(i);
            List<Word> words = INNER.getOrDefault(normal.charAt(i), List.of()).stream()
                    .filter(word -> word.text().equals(end))
                    .toList();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return List.of();
    }

    private static Set<Word> within(String normal) {
        Set<Word> within = new TreeSet<>(BEST_FIRST);
        for (int i = 0; i < normal.length(); i++) {
            for (Word word : INNER.getOrDefault(normal.charAt(i), List.of())) {
                if (normal.startsWith(word.text(), i)) {
                    within.add(word);
                }
            }
        }
        return within;
    }

    /** A header in its normal spelling: NFKC, simplified, lower case, without blanks, punctuation or a bracketed end. */
    public static String normal(String header) {
        String text = Spelling.isSettled(header) ? header : Normalizer.normalize(header, Normalizer.Form.NFKC);
        text = text.strip();
        if (!isBare(text)) {
            text = BRACKETED.matcher(text).replaceAll("");
            text = UNIT.matcher(text).replaceAll("");
            text = SEPARATORS.matcher(text).replaceAll("");
        }
        text = text.toLowerCase(Locale.ROOT);
        return Spelling.isAscii(text) ? text : Spelling.simplified(text);
    }

    /** Whether there is nothing but letters and digits, as in most words and headers. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

    private static String withoutAccents(String text) {
        return Spelling.isAscii(text) || Spelling.countHan(text) == text.length()
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("ß", "ss")
                        .replace('ł', 'l');
    }

    /** Short Latin words stand inside too many others to be looked for there. */
    private static boolean isTelling(String word) {
        return Spelling.isAscii(word) ? word.length() >= 5 : word.length() >= 2;
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
