package io.leadtrace.pii;

/** A course or subject. Canonical form: folded. */
final class Course extends PlainKind {
    private static final Vocabulary SUBJECTS = Vocabulary.of("course");

    Course() {
        super("course");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 30 && SUBJECTS.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
