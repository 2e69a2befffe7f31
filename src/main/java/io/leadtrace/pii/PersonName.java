package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's whole name. Canonical form: a Chinese name in simplified characters; another in lower case without accents,
 * the family name last. Keys: 1 the parts in pinyin or Latin letters, sorted; 2 surname and length, as masks leave them;
 * 3 the given name; 4 the first three letters of each part, sorted.
 */
final class PersonName implements PiiKind {
    private static final Set<String> SURNAMES = WordList.of("surnames.txt");
    private static final Set<String> GIVEN = WordList.of("given-names.txt");
    private static final Set<String> READINGS = readings();
    private static final Set<String> NO_NAMES = WordList.of("no-names.txt");
    private static final Pattern TITLE = Pattern.compile("(先生|女士|小姐|太太|老师|经理|总|主任|阿姨|大爷|师傅|校长|医生|教授|院长|局长|处长|科长|工)$");
    private static final Pattern LATIN_TITLE = Pattern.compile(
            "^(mr|mrs|ms|miss|dr|prof|herr|frau|mme|sir|dott|ing)\\b\\.?\\s*|,?\\s+(jr|sr|ii|iii|iv|phd|md|esq)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("[(\\[（【].*?[)\\]）】]");
    private static final Pattern NUMBER = Pattern.compile("[+]?[0-9][0-9 \\-]{6,}");
    private static final Pattern LATIN_NAME =
            Pattern.compile("[\\p{L}][\\p{L}'’.\\-]*(?:,? +[\\p{L}][\\p{L}'’.\\-]*){1,4}");

    @Override
    public String name() {
        return "person-name";
    }

    @Override
    public Likeness examine(String text) {
        if (text.length() > 60) {
            return Likeness.NONE;
        }
        String name = bare(text);
        if (name.isEmpty()) {
            return Likeness.NONE;
        }
        if (isMasked(name)) {
            return Likeness.MASKED;
        }
        return Spelling.countHan(name) > 0 ? chinese(name) : latin(name);
    }

    private static Likeness chinese(String name) {
        String plain = Spelling.simplified(name.replace(" ", ""));
        if (plain.indexOf('·') > 0 && plain.length() <= 20 && Spelling.countHan(plain) >= plain.length() - 3) {
            return Likeness.VALID;
        }
        int length = plain.length();
        if (length < 2 || length > 4 || Spelling.countHan(plain) != length || NO_NAMES.contains(plain)) {
            return length <= 8 && TITLE.matcher(plain).find() && surname(plain) > 0 ? Likeness.MASKED : Likeness.NONE;
        }
        int surname = surname(plain);
        if (surname == 0) {
            return length <= 3 ? Likeness.POSSIBLE : Likeness.NONE;
        }
        if (length > surname && TITLE.matcher(plain.substring(surname)).matches()) {
            return Likeness.MASKED;
        }
        return length - surname > 2 ? Likeness.POSSIBLE : Likeness.VALID;
    }

    private static Likeness latin(String name) {
        if (!LATIN_NAME.matcher(name).matches()) {
            return Likeness.NONE;
        }
        String[] parts = name.split("[ ,]+", -1);
        boolean known = false;
        for (String part : parts) {
            String letters = Spelling.latin(part);
            known |= GIVEN.contains(letters) || READINGS.contains(letters);
            if (!Character.isUpperCase(part.charAt(0))
                    && part.length() > 3
                    && !name.equals(name.toLowerCase(Locale.ROOT))) {
                return Likeness.NONE;
            }
        }
        return known && parts.length <= 4 ? Likeness.VALID : Likeness.POSSIBLE;
    }

    @Override
    public String canonical(String text) {
        String name = bare(text);
        if (name.isEmpty() || isMasked(name) || name.length() > 60) {
            return "";
        }
        if (Spelling.countHan(name) > 0) {
            String plain = Spelling.simplified(name.replace(" ", ""));
            int surname = surname(plain);
            boolean titled = surname > 0
                    && plain.length() > surname
                    && TITLE.matcher(plain.substring(surname)).matches();
            return titled ? "" : plain;
        }
        return String.join(" ", parts(name));
    }

    /** Parts in lower case, a family name before a comma moved to the end. */
    private static List<String> parts(String name) {
        int comma = name.indexOf(',');
        String order = comma > 0 ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
        List<String> parts = new ArrayList<>();
        for (String part : order.split("\\s+", -1)) {
            String letters = Spelling.latin(part);
            if (letters.isEmpty()) {
                letters = part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
            }
            if (!letters.isEmpty()) {
                parts.add(letters);
            }
        }
        return parts;
    }

    @Override
    public List<String> keys(String text) {
        String name = bare(text);
        String canonical = canonical(text);
        if (canonical.isEmpty()) {
            return List.of("", maskedKey(name), "", "");
        }
        if (Spelling.countHan(canonical) == 0) {
            List<String> parts = parts(name);
            String given = parts.size() < 2 ? "" : String.join(" ", parts.subList(0, parts.size() - 1));
            return List.of(sorted(joined(parts)), "", given, sorted(starts(parts)));
        }
        int surname = canonical.length() < 2 ? 0 : Math.max(1, surname(canonical));
        String given = canonical.substring(surname);
        List<String> parts = List.of(reading(canonical.substring(0, surname), true), reading(given, false));
        return List.of(
                sorted(parts), canonical.substring(0, surname) + canonical.length(), given, sorted(starts(parts)));
    }

    /** A given name of two syllables written apart is one part. */
    private static List<String> joined(List<String> parts) {
        return parts.size() == 3
                        && READINGS.contains(parts.get(0))
                        && parts.get(1).length() <= 6
                        && parts.get(2).length() <= 6
                        && !GIVEN.contains(parts.get(1))
                ? List.of(parts.get(0), parts.get(1) + parts.get(2))
                : parts;
    }

    private static String sorted(List<String> parts) {
        String[] sorted = parts.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    private static List<String> starts(List<String> parts) {
        return parts.stream()
                .map(part -> part.substring(0, Math.min(3, part.length())))
                .toList();
    }

    private static String maskedKey(String name) {
        int surname = name.isEmpty() ? 0 : surname(Spelling.simplified(name));
        return isMasked(name) && surname > 0 ? Spelling.simplified(name.substring(0, surname)) + name.length() : "";
    }

    @Override
    public List<String> split(String text) {
        if (text.length() < 5) {
            return List.of(text);
        }
        String[] parts = Spelling.plain(text).split("[、;/|\\n]+", -1);
        boolean names = parts.length > 1;
        for (String part : parts) {
            names &= Spelling.countHan(part) >= 2 && part.strip().length() <= 8;
        }
        return names ? Arrays.stream(parts).map(String::strip).toList() : List.of(text);
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        if (plain.isEmpty()) {
            return "*";
        }
        if (Spelling.countHan(plain) > 0) {
            return plain.substring(0, 1) + "*".repeat(Math.min(4, Math.max(1, plain.length() - 1)));
        }
        StringBuilder masked = new StringBuilder();
        for (String part : plain.split("\\s+", -1)) {
            masked.append(masked.length() == 0 ? "" : " ").append(part.length() < 2 ? "*" : part.charAt(0) + "***");
        }
        return masked.toString();
    }

    /** The name without number, bracket and Latin title. */
    private static String bare(String text) {
        String plain = Spelling.plain(text);
        if (plain.indexOf('(') >= 0 || plain.indexOf('[') >= 0 || plain.indexOf('【') >= 0) {
            plain = BRACKETED.matcher(plain).replaceAll("");
        }
        if (plain.length() > 7) {
            if (Character.isDigit(plain.charAt(plain.length() - 1)) || Character.isDigit(plain.charAt(0))) {
                plain = NUMBER.matcher(plain).replaceAll("");
            }
        }
        if (Spelling.countHan(plain) == 0 && plain.indexOf(' ') > 0) {
            Matcher title = LATIN_TITLE.matcher(plain);
            plain = title.replaceAll("");
        }
        return plain.strip();
    }

    private static boolean isMasked(String name) {
        int covered = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '*' || c == '某' || c == '×' || c == '〇' || c == '○') {
                covered++;
            }
        }
        return covered > 0
                && name.length() >= 2
                && name.length() <= 5
                && covered < name.length()
                && Spelling.countHan(name) + covered >= name.length();
    }

    private static int surname(String simplified) {
        if (simplified.length() >= 3 && SURNAMES.contains(simplified.substring(0, 2))) {
            return 2;
        }
        return !simplified.isEmpty() && SURNAMES.contains(simplified.substring(0, 1)) ? 1 : 0;
    }

    private static String reading(String text, boolean surname) {
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String own = surname ? surnameReading(c) : null;
            reading.append(own == null ? Spelling.pinyin(c) : own);
        }
        return reading.toString();
    }

    /** Characters that are read otherwise when they are surnames. */
    private static String surnameReading(char c) {
        return switch (c) {
            case '单' -> "shan";
            case '曾' -> "zeng";
            case '仇' -> "qiu";
            case '查' -> "zha";
            case '解' -> "xie";
            case '区' -> "ou";
            case '盖' -> "ge";
            case '朴' -> "piao";
            case '任' -> "ren";
            case '翟' -> "zhai";
            case '乐' -> "yue";
            case '覃' -> "qin";
            case '缪' -> "miao";
            case '尉' -> "yu";
            default -> null;
        };
    }

    private static Set<String> readings() {
        Set<String> readings = new java.util.HashSet<>();
        SURNAMES.forEach(surname -> readings.add(reading(surname, true)));
        return readings;
    }
}
