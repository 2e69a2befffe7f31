package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A passport or travel permit number. Canonical form: folded. */
final class Passport extends PlainKind {
    private static final Pattern FORM =
            Pattern.compile("[EeGgDdSsPpHh][A-Za-z]?[0-9]{7,8}|[CHMW][0-9]{8,10}|[A-Z]{1,2}[0-9]{6,8}|[0-9]{9}");

    Passport() {
        super("passport");
    }

    @Override
    Likeness look(String plain) {
        return FORM.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
