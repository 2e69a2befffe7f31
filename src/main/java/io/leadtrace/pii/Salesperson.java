package io.leadtrace.pii;

/** Who looks after a lead: a name, or the number of whoever is at a call centre's desk. */
final class Salesperson extends RelatedName {
    Salesperson() {
        super("salesperson");
    }

    @Override
    public Likeness examine(String text) {
        return isNumber(Spelling.plain(text)) ? Likeness.POSSIBLE : super.examine(text);
    }

    private static boolean isNumber(String plain) {
        return plain.length() >= 3 && plain.length() <= 6 && Spelling.allDigits(plain);
    }
}
