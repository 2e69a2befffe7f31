package io.leadtrace.pii;

import java.util.Set;
import java.util.regex.Pattern;

/** A given name. Canonical form: folded. */
final class FirstName extends PlainKind {
    private static final Set<String> GIVEN = WordList.of("given-names.txt");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’. -]*");

    FirstName() {
        super("first-name");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 30) {
            return Likeness.NONE;
        }
        if (!Character.isLetter(plain.charAt(0))) {
            return Likeness.NONE;
        }
        if (Spelling.countDigits(plain) == 0 && GIVEN.contains(Spelling.latin(first(plain)))) {
            return Likeness.VALID;
        }
        return WORD.matcher(plain).matches() || Spelling.countHan(plain) == plain.length() && plain.length() <= 2
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }

    /** What stands before the first blank or hyphen. */
    private static String first(String plain) {
        int to = 0;
        while (to < plain.length() && plain.charAt(to) != ' ' && plain.charAt(to) != '-') {
            to++;
        }
        return plain.substring(0, to);
    }
}
