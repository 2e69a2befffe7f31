package io.leadtrace.pii;

/** The price of a flat or of goods. Canonical form: a plain decimal number, or else folded. */
final class Price extends PlainKind {
    Price() {
        super("price");
    }

    @Override
    Likeness look(String plain) {
        return Amounts.look(plain);
    }

    @Override
    String form(String text) {
        return Amounts.form(text);
    }
}
