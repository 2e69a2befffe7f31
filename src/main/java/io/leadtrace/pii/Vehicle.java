package io.leadtrace.pii;

/** A vehicle by make, model or number (VIN, ISO 3779). Canonical form: folded. */
final class Vehicle extends PlainKind {
    private static final int VIN = 17;
    private static final Vocabulary MAKES = Vocabulary.of("vehicle");

    Vehicle() {
        super("vehicle");
    }

    @Override
    Likeness look(String plain) {
        return isVin(plain) || plain.length() <= 40 && MAKES.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }

    /** Seventeen capitals and digits, both of them, without I, O and Q. */
    private static boolean isVin(String plain) {
        if (plain.length() != VIN) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < VIN; i++) {
            char c = plain.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q';
            if (!letter && !Spelling.isDigit(c)) {
                return false;
            }
            digits += letter ? 0 : 1;
        }
        return digits > 0 && digits < VIN;
    }
}
