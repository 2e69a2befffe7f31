package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name in Latin letters, or others that stand in words.
 *
 * @param parts its words in lower case, without accents where they are Latin, the family name last
 */
record LatinName(List<String> parts) {
    private static final int MOST_WORDS = 6;
    private static final int MOST_TITLE = 8;

    /** A Chinese name has no more syllables. */
    private static final int MOST_SYLLABLES = 4;

    private static final Set<String> GIVEN = WordList.of("given-names.txt");
    private static final Set<String> FAMILY = WordList.of("family-names.txt");

    /** What people's names do not hold and those of firms, offices and places do. */
    private static final Set<String> NEVER = WordList.of("no-latin-names.txt");

    /** Family names that are the names of places more often when a given name does not come first. */
    private static final Set<String> PLACES = Set.of(
            "park", "lake", "hall", "hill", "hills", "river", "bay", "beach", "creek", "point", "street", "lane",
            "house", "garden", "field", "fields", "woods", "forest", "bridge", "ridge", "springs", "grove", "valley",
            "island", "heights", "green", "place", "church", "mill", "city", "village", "town", "elm", "oak", "pine",
            "rose", "north", "south", "east", "west");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "herr",
            "frau",
            "mme",
            "sir",
            "dott",
            "ing",
            "jr",
            "sr",
            "ii",
            "iii",
            "phd",
            "md",
            "esq",
            "mx",
            "madame",
            "monsieur",
            "señor",
            "señora");
    private static final List<String> PATRONYMICS = List.of("ович", "евич", "овна", "евна", "ична");
    private static final Set<String> SURNAME_READINGS = readings();

    private static Set<String> readings() {
        Set<String> readings = new HashSet<>();
        WordList.of("surnames.txt").forEach(surname -> readings.add(Pinyin.ofSurname(surname)));
        return Set.copyOf(readings);
    }

    /** What a plain text without Chinese characters is, held against names. */
    static Likeness examine(String plain) {
        if (isTitled(plain)) {
            return Likeness.MASKED;
        }
        List<String> words = words(plain);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Likeness.NONE;
        }
        boolean small = plain.equals(plain.toLowerCase(Locale.ROOT));
        boolean known = false;
        boolean covered = false;
        for (String word : words) {
            if (!isWord(word)) {
                return Likeness.NONE;
            }
            covered |= word.indexOf('*') >= 0;
            if (!small && word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && isCased(word.charAt(0))) {
                return Likeness.NONE;
            }
            String letters = Spelling.latin(word);
            if (NEVER.contains(letters)) {
                return Likeness.NONE;
            }
            known |= GIVEN.contains(letters) || FAMILY.contains(letters) || isPatronymic(word);
        }
        known &= !PLACES.contains(Spelling.latin(words.get(words.size() - 1)))
                || GIVEN.contains(Spelling.latin(words.get(0)));
        known |= isPinyin(words);
        return covered ? Likeness.MASKED : known && words.size() <= 4 ? Likeness.VALID : Likeness.POSSIBLE;
    }

    /** Whether a word is a Russian patronymic, which names have and nothing else. */
    private static boolean isPatronymic(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() > 5 && PATRONYMICS.stream().anyMatch(small::endsWith);
    }

    /** Whether the words are two to four syllables of Pinyin, one of the words a surname. */
    private static boolean isPinyin(List<String> words) {
        boolean surname = false;
        List<String> letters = new ArrayList<>(words.size());
        for (String word : words) {
            String read = Spelling.latin(word).replace('v', 'u');
            surname |= read.length() > 1 && SURNAME_READINGS.contains(read);
            letters.add(read);
        }
        return surname && !Pinyin.syllables(letters, MOST_SYLLABLES).isEmpty();
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** The words between blanks and commas, without titles. */
    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>(4);
        int length = plain.length();
        int from = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? plain.charAt(i) : ' ';
            if (c == ' ' || c == ',' || c == '\n') {
                if (i > from) {
                    String word = plain.substring(from, i);
                    if (!isTitle(word)) {
                        words.add(word);
                    }
                }
                from = i + 1;
            }
        }
        return words.isEmpty() && length > 0 ? List.of(plain) : words;
    }

    private static boolean isTitle(String word) {
        if (word.length() > MOST_TITLE) {
            return false;
        }
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return TITLES.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether of a name only a form of address and one word are there, as Mr Chan. */
    private static boolean isTitled(String plain) {
        int blank = plain.indexOf(' ');
        return blank > 0
                && blank <= MOST_TITLE
                && blank + 1 < plain.length()
                && plain.indexOf(' ', blank + 1) < 0
                && Character.isUpperCase(plain.charAt(blank + 1))
                && isTitle(plain.substring(0, blank))
                && isWord(plain.substring(blank + 1));
    }

    private static boolean isWord(String word) {
        if (!Character.isLetter(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)
                    && c != '\''
                    && c != '’'
                    && c != '.'
                    && c != '-'
                    && c != '*'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    /** The name in a plain text; without parts if there are no letters in it. */
    static LatinName of(String plain) {
        if (isTitled(plain)) {
            return new LatinName(List.of());
        }
        int comma = plain.indexOf(',');
        List<String> words = words(comma > 0 ? plain.substring(comma + 1) : plain);
        if (comma > 0) {
            boolean titles = words.size() == 1 && !isWordStart(words.get(0))
                    || plain.substring(comma + 1).isBlank();
            List<String> first = words(plain.substring(0, comma));
            words = titles ? first : joined(words, first);
        }
        List<String> parts = new ArrayList<>(words.size());
        for (String word : words) {
            String letters = Spelling.latin(word);
            if (letters.isEmpty()) {
                letters = otherLetters(word);
            }
            if (!letters.isEmpty()) {
                parts.add(letters);
            }
        }
        return new LatinName(List.copyOf(parts));
    }

    private static boolean isWordStart(String word) {
        return Character.isLetter(word.charAt(0)) && !isTitle(word);
    }

    private static List<String> joined(List<String> words, List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.removeIf(LatinName::isTitle);
        all.addAll(more);
        return all;
    }

    private static String otherLetters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    String text() {
        return String.join(" ", parts);
    }

    /** Its words in alphabetical order, middle initials left out; syllables instead if it is Pinyin with a surname. */
    String tokens() {
        boolean chinese = false;
        List<String> read = new ArrayList<>(parts.size());
        for (String part : parts) {
            String word = part.replace('v', 'u');
            chinese |= SURNAME_READINGS.contains(word);
            read.add(word);
        }
        if (chinese && parts.size() >= 2) {
            String syllables = Pinyin.syllables(read, MOST_SYLLABLES);
            if (!syllables.isEmpty()) {
                return syllables;
            }
        }
        List<String> whole = parts.stream().filter(part -> part.length() > 1).toList();
        return sorted(whole.size() >= 2 ? whole : parts);
    }

    /** All but the family name; empty for a single word. */
    String given() {
        return parts.size() < 2 ? "" : String.join(" ", parts.subList(0, parts.size() - 1));
    }

    /** The first three letters of each word, in alphabetical order. */
    String starts() {
        return sorted(parts.stream()
                .map(part -> part.length() > 3 ? part.substring(0, 3) : part)
                .toList());
    }

    private static String sorted(List<String> words) {
        String[] sorted = words.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }
}
