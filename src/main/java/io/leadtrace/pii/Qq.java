package io.leadtrace.pii;

/** A QQ number. Canonical form: its digits. */
final class Qq extends PlainKind {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 11;

    Qq() {
        super("qq");
    }

    @Override
    Likeness look(String plain) {
        return form(plain).isEmpty() ? Likeness.NONE : Likeness.POSSIBLE;
    }

    /** The number, the domain of an address made of it taken off; nothing for what is no number or nobody's. */
    @Override
    String form(String text) {
        String plain = StoredNumber.whole(Spelling.plain(text));
        String number = plain.endsWith("@qq.com") ? plain.substring(0, plain.length() - 7) : plain;
        int length = number.length();
        return length >= SHORTEST
                        && length <= LONGEST
                        && Spelling.allDigits(number)
                        && number.charAt(0) != '0'
                        && !"1234567890".startsWith(number)
                        && number.chars().distinct().count() > 1
                ? number
                : "";
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
