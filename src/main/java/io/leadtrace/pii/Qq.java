package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A QQ number. Canonical form: folded. */
final class Qq extends PlainKind {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{4,10}");

    @Override
    String form(String text) {
        String plain = StoredNumber.whole(Spelling.plain(text));
        return FORM.matcher(plain).matches() ? plain : "";
    }

    Qq() {
        super("qq");
    }

    @Override
    Likeness look(String plain) {
        return FORM.matcher(StoredNumber.whole(plain)).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
