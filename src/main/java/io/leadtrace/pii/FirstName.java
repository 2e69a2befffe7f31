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
        if (GIVEN.contains(Spelling.latin(plain.split("[ -]", 2)[0]))) {
            return Likeness.VALID;
        }
        return WORD.matcher(plain).matches() || Spelling.countHan(plain) == plain.length() && plain.length() <= 2
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }
}
