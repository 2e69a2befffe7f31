package io.leadtrace.pii;

/** The amount of a loan. Canonical form: a plain decimal number, or else folded. */
final class LoanAmount extends PlainKind {
    LoanAmount() {
        super("loan-amount");
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
