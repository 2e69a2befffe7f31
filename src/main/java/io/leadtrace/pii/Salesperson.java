package io.leadtrace.pii;

import java.util.List;

/** Who looks after a lead: a person's name, told from the person's own by its header. Forms and keys of a name. */
final class Salesperson implements PiiKind {
    private static final PiiKind PERSON = new PersonName();

    @Override
    public String name() {
        return "salesperson";
    }

    @Override
    public Likeness examine(String text) {
        return PERSON.examine(text) != Likeness.NONE || isNumber(Spelling.plain(text))
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }

    /** The number of whoever is at a call centre's desk. */
    private static boolean isNumber(String plain) {
        return plain.length() >= 3 && plain.length() <= 6 && Spelling.allDigits(plain);
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
