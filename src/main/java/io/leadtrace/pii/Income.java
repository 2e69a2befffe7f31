package io.leadtrace.pii;

/** Somebody's income. Canonical form: folded. */
final class Income extends PlainKind {

    Income() {
        super("income");
    }

    @Override
    Likeness look(String plain) {
        return Amounts.look(plain);
    }
}
