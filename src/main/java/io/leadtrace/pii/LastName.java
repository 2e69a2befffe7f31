package io.leadtrace.pii;

import java.util.Set;
import java.util.regex.Pattern;

/** A family name. Canonical form: folded. */
final class LastName extends PlainKind {
    private static final Set<String> SURNAMES = WordList.of("surnames.txt");
    private static final Set<String> FAMILY = WordList.of("family-names.txt");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’. -]*");

    LastName() {
        super("last-name");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 40) {
            return Likeness.NONE;
        }
        if (!Character.isLetter(plain.charAt(0))) {
            return Likeness.NONE;
        }
        if (FAMILY.contains(Spelling.latin(plain))) {
            return Likeness.VALID;
        }
        return SURNAMES.contains(Spelling.simplified(plain))
                ? Likeness.VALID
                : WORD.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
