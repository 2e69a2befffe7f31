package io.leadtrace.pii;

/** A kind whose values are compared as they are typed, but for width, case, blanks and traditional characters. */
abstract class PlainKind implements PiiKind {
    private final String name;

    PlainKind(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Likeness examine(String text) {
        String plain = Spelling.plain(text);
        return plain.isEmpty() ? Likeness.NONE : look(plain);
    }

    /** What a plain text that is not empty is, held against this kind. */
    abstract Likeness look(String plain);

    @Override
    public String canonical(String text) {
        return Spelling.folded(text);
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 1, 0);
    }
}
