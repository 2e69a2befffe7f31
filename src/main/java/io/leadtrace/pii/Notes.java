package io.leadtrace.pii;

/** What somebody wrote about a person. Canonical form: folded. */
final class Notes extends PlainKind {

    Notes() {
        super("notes");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() > 12 ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
