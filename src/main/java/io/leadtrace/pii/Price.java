package io.leadtrace.pii;

/** The price of a flat or of goods. */
final class Price extends AmountKind {
    Price() {
        super("price");
    }
}
