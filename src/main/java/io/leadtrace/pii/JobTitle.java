package io.leadtrace.pii;

/** What somebody works as. Canonical form: folded. */
final class JobTitle extends PlainKind {
    private static final Vocabulary TITLES = Vocabulary.of("job-title");

    JobTitle() {
        super("job-title");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && TITLES.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
