package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A postcode. Canonical form: folded. */
final class Postcode extends PlainKind {
    private static final Pattern MAINLAND = Pattern.compile("[0-9]{3,6}|[0-9]{9}");
    private static final Pattern ABROAD = Pattern.compile(
            "(?:[BEGLMNSW]|[A-PR-UWYZ][A-HK-Y])[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}|[0-9]{5}-[0-9]{4}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{4} ?[A-Z]{2}|[0-9]{2}-[0-9]{3}|[0-9]{4,5}-[0-9]{3}|[0-9]{3} [0-9]{2}",
            Pattern.CASE_INSENSITIVE);

    Postcode() {
        super("postcode");
    }

    @Override
    String form(String text) {
        return StoredNumber.whole(Spelling.folded(text));
    }

    @Override
    Likeness look(String text) {
        String plain = StoredNumber.whole(text);
        if (plain.length() < 3 || plain.length() > 10) {
            return Likeness.NONE;
        }
        return MAINLAND.matcher(plain).matches()
                ? Likeness.POSSIBLE
                : ABROAD.matcher(plain).matches() ? Likeness.VALID : Likeness.NONE;
    }
}
