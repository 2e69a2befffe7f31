package io.leadtrace.pii;

/** Some other day: of a contract, a call, an order. */
final class Date extends DayKind {
    Date() {
        super("date");
    }
}
