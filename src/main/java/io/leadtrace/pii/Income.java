package io.leadtrace.pii;

/** Somebody's income. Canonical form: a plain decimal number, or else folded. */
final class Income extends PlainKind {
    Income() {
        super("income");
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
