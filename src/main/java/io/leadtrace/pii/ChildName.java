package io.leadtrace.pii;

import java.util.List;

/** The name of a child, told from its parent's by its header. Forms and keys of a name. */
final class ChildName implements PiiKind {
    private static final PiiKind PERSON = new PersonName();

    @Override
    public String name() {
        return "child-name";
    }

    @Override
    public Likeness examine(String text) {
        return PERSON.examine(text) == Likeness.NONE ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    public String canonical(String text) {
        return PERSON.canonical(text);
    }

    @Override
    public List<String> keys(String text) {
        return PERSON.keys(text);
    }

    @Override
    public Forms forms(String text) {
        return PERSON.forms(text);
    }

    @Override
    public void forms(String text, FormBuffer to) {
        PERSON.forms(text, to);
    }

    @Override
    public String mask(String text) {
        return PERSON.mask(text);
    }
}
