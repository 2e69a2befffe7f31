package io.leadtrace.pii;

import java.util.Set;
import java.util.regex.Pattern;

/** A family name. Canonical form: folded. */
final class LastName extends PlainKind {
    private static final Set<String> SURNAMES = WordList.of("surnames.txt");
    private static final Set<String> FAMILY = WordList.of("family-names.txt");

    /** What stands behind a family name, in lists that have a column for it. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

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
        if (SURNAMES.contains(Spelling.simplified(plain))) {
            return Likeness.VALID;
        }
        if (!WORD.matcher(plain).matches()) {
            return Likeness.NONE;
        }
        String letters = Spelling.latin(plain);
        return FAMILY.contains(letters) || SUFFIXES.contains(letters)
                ? Likeness.VALID
                : ForeignAddress.isRoadKind(letters) ? Likeness.NONE : Likeness.POSSIBLE;
    }
}
