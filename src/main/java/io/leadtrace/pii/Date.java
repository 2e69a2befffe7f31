package io.leadtrace.pii;

import java.util.List;

/** Some other day: of a contract, a call, an order. Canonical form: ISO 8601. Key: 1 year and month. */
final class Date extends PlainKind {
    Date() {
        super("date");
    }

    @Override
    Likeness look(String plain) {
        String iso = Dates.iso(plain);
        return iso.isEmpty() ? Likeness.NONE : Spelling.allDigits(plain) ? Likeness.POSSIBLE : Likeness.VALID;
    }

    @Override
    public String canonical(String text) {
        return Dates.iso(text);
    }

    @Override
    public List<String> keys(String text) {
        String iso = Dates.iso(text);
        return iso.isEmpty() ? List.of() : List.of(iso.substring(0, 7));
    }

    @Override
    public String mask(String text) {
        String iso = Dates.iso(text);
        return iso.isEmpty() ? Spelling.cover(Spelling.plain(text), 1, 0) : iso.substring(0, 4) + "-**-**";
    }
}
