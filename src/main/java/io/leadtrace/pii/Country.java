package io.leadtrace.pii;

/** A country. Canonical form: its code (ISO 3166-1) in lower case where it is known, or else folded. */
final class Country extends PlainKind {
    private static final int LONGEST = 50;
    private static final CodedNames COUNTRIES = new CodedNames("countries.tsv");

    Country() {
        super("country");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST || Spelling.isDigit(plain.charAt(0))) {
            return Likeness.NONE;
        }
        String folded = Spelling.folded(plain);
        if (COUNTRIES.isName(folded)) {
            return Likeness.VALID;
        }
        return plain.length() == 2 && COUNTRIES.isCode(folded) ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return folded.length() > LONGEST ? folded : COUNTRIES.code(folded);
    }
}
