package io.leadtrace.pii;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Employers named in Latin letters. */
final class ForeignEmployer {
    private static final Map<String, String> SHORT = Map.of(
            "limited", "ltd",
            "incorporated", "inc",
            "corporation", "corp",
            "company", "co",
            "&", "and");
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "inc",
            "corp",
            "co",
            "llc",
            "llp",
            "lp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "ohg",
            "ug",
            "mbh",
            "sa",
            "sarl",
            "sas",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "aps",
            "pty",
            "pvt",
            "pte",
            "sl",
            "group",
            "holdings",
            "holding",
            "the",
            "and",
            "se");
    /** Words that name what somebody can work for, legal forms among them. */
    private static final Set<String> TELLING = WordList.of("employer-words.txt");

    private ForeignEmployer() {}

    static Likeness examine(String plain) {
        String[] words = canonical(plain).split(" ", -1);
        for (String word : words) {
            // a legal form alone is some other code
            if (TELLING.contains(word) && (words.length > 1 || word.length() > 3)) {
                return Likeness.VALID;
            }
        }
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters += Character.isLetter(plain.charAt(i)) ? 1 : 0;
        }
        return letters * 10 >= plain.length() * 7 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Words in lower case, dots gone, legal forms in their short spelling. */
    static String canonical(String plain) {
        String small = plain.toLowerCase(Locale.ROOT);
        StringJoiner words = new StringJoiner(" ");
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= small.length(); i++) {
            char c = i < small.length() ? small.charAt(i) : ' ';
            if (c <= ' ' || c == ',' || c == '(' || c == ')' || c == ';' || c == '"') {
                if (!word.isEmpty()) {
                    words.add(SHORT.getOrDefault(word.toString(), word.toString()));
                    word.setLength(0);
                }
            } else if (c != '.' && c != '\'' && c != '’') {
                word.append(c);
            }
        }
        return words.toString();
    }

    /** The words of a canonical form without legal forms, written in one. */
    static String core(String canonical) {
        StringBuilder core = new StringBuilder();
        for (String word : canonical.split(" ", -1)) {
            if (!FORMS.contains(word)) {
                core.append(Spelling.latin(word));
                for (int i = 0; i < word.length(); i++) {
                    if (Spelling.isDigit(word.charAt(i))) {
                        core.append(word.charAt(i));
                    }
                }
            }
        }
        return core.toString();
    }
}
