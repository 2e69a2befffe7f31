package io.leadtrace.pii;

import java.util.List;

/** The name of another person than the one a row is about, told from that one's by its header. Forms and keys of a name. */
abstract class RelatedName implements PiiKind {
    private static final PiiKind PERSON = new PersonName();

    private final String name;

    RelatedName(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /** At most possible, as values alone do not tell whose name it is. */
    @Override
    public Likeness examine(String text) {
        return PERSON.examine(text) == Likeness.NONE ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    public final String canonical(String text) {
        return PERSON.canonical(text);
    }

    @Override
    public final List<String> keys(String text) {
        return PERSON.keys(text);
    }

    @Override
    public final Forms forms(String text) {
        return PERSON.forms(text);
    }

    @Override
    public final void forms(String text, FormBuffer to) {
        PERSON.forms(text, to);
    }

    @Override
    public final String mask(String text) {
        return PERSON.mask(text);
    }
}
