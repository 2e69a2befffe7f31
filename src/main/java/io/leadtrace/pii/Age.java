package io.leadtrace.pii;

/** An age in years. Canonical form: its digits. */
final class Age extends PlainKind {
    private static final String[] UNITS = {"周岁", "岁", "years old", "years", "year", "yrs"};
    private static final int OLDEST = 119;

    Age() {
        super("age");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 14 || !Spelling.isDigit(plain.charAt(0)) || !isAge(form(plain))) {
            return Likeness.NONE;
        }
        return Spelling.isDigit(plain.charAt(plain.length() - 1)) ? Likeness.POSSIBLE : Likeness.VALID;
    }

    private static boolean isAge(String number) {
        return number.length() <= 3
                && Spelling.allDigits(number)
                && (number.length() == 1 || number.charAt(0) != '0')
                && Integer.parseInt(number) <= OLDEST;
    }

    @Override
    String form(String text) {
        String folded = StoredNumber.whole(Spelling.folded(text));
        if (!folded.isEmpty() && !Spelling.isDigit(folded.charAt(folded.length() - 1))) {
            for (String unit : UNITS) {
                String tight = unit.replace(" ", "");
                if (folded.length() > tight.length() && folded.endsWith(tight)) {
                    return folded.substring(0, folded.length() - tight.length());
                }
            }
        }
        return folded;
    }

    @Override
    public String mask(String text) {
        return "**";
    }
}
