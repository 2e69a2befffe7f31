package io.leadtrace.pii;

/** A school. Canonical form: folded. */
final class School extends PlainKind {
    private static final Vocabulary SCHOOLS = Vocabulary.of("school");

    School() {
        super("school");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && SCHOOLS.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
