package io.leadtrace.pii;

/** What a single text is, held against one kind of personal data. */
public enum Likeness {
    /** Not of this kind. */
    NONE,
    /** Could be of this kind, as much else could: six digits, two Chinese characters. */
    POSSIBLE,
    /** Of this kind: its form, and its check digit where it has one, say so. */
    VALID,
    /** Has the form but cannot be true: a wrong check digit, digits a spreadsheet cut off, a test value. */
    INVALID,
    /** Has the form with a part covered: 138****1234, 张*三. */
    MASKED
}
