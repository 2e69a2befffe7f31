package io.leadtrace.pii;

/** The amount of a loan. Canonical form: folded. */
final class LoanAmount extends PlainKind {

    LoanAmount() {
        super("loan-amount");
    }

    @Override
    Likeness look(String plain) {
        return Amounts.look(plain);
    }
}
