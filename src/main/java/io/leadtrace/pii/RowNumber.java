package io.leadtrace.pii;

/** The number of a row. Canonical form: folded. */
final class RowNumber extends PlainKind {

    RowNumber() {
        super("row-number");
    }

    @Override
    String form(String text) {
        return StoredNumber.whole(Spelling.folded(text));
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 9 && Spelling.allDigits(StoredNumber.whole(plain)) ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
