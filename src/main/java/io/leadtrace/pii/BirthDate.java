package io.leadtrace.pii;

/** A day of birth. */
final class BirthDate extends DayKind {
    BirthDate() {
        super("birth-date");
    }
}
