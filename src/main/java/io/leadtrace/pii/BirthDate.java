package io.leadtrace.pii;

import java.util.List;

/** A day of birth. Canonical form: ISO 8601. Key: 1 year and month. */
final class BirthDate extends PlainKind {
    BirthDate() {
        super("birth-date");
    }

    @Override
    Likeness look(String plain) {
        return Dates.examine(plain);
    }

    @Override
    String form(String text) {
        return Dates.iso(text);
    }

    @Override
    public List<String> keys(String text) {
        return Dates.keys(text);
    }

    @Override
    public String mask(String text) {
        return Dates.mask(text);
    }
}
