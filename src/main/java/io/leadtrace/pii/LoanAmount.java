package io.leadtrace.pii;

/** The amount of a loan. */
final class LoanAmount extends AmountKind {
    LoanAmount() {
        super("loan-amount");
    }
}
