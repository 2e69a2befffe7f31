package io.leadtrace.pii;

/** Somebody's income. */
final class Income extends AmountKind {
    Income() {
        super("income");
    }
}
