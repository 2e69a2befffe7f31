package io.leadtrace.pii;

/** The number of an order, contract or parcel. Canonical form: folded. */
final class OrderNumber extends PlainKind {
    OrderNumber() {
        super("order-number");
    }

    @Override
    Likeness look(String plain) {
        return isCode(plain) ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Six to 32 letters, digits and signs that join, four digits in a row among them. */
    private static boolean isCode(String plain) {
        int length = plain.length();
        if (length < 6 || length > 32) {
            return false;
        }
        int row = 0;
        boolean four = false;
        for (int i = 0; i < length; i++) {
            char c = plain.charAt(i);
            boolean digit = Spelling.isDigit(c);
            row = digit ? row + 1 : 0;
            four |= row == 4;
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!digit && !letter && c != '#' && c != '_' && c != '/' && c != '-') {
                return false;
            }
        }
        return four;
    }
}
