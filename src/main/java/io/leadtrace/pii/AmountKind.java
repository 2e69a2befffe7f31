package io.leadtrace.pii;

/** A kind whose values are amounts of money. Canonical form: a plain decimal number, or else folded. */
abstract class AmountKind extends PlainKind {
    AmountKind(String name) {
        super(name);
    }

    @Override
    final Likeness look(String plain) {
        return Amounts.look(plain);
    }

    @Override
    final String form(String text) {
        return Amounts.form(text);
    }
}
