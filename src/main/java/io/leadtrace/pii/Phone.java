package io.leadtrace.pii;

import java.util.List;

/**
 * A phone number, mobile or landline. Canonical form: E.164, after libphonenumber; common mainland spellings take a faster
 * way to the same result. A number without a country's code is one of {@link Region#current()}, or else of the first of
 * some large countries that has such a number. Keys: 1 first three and last four digits, as masks leave them; 2 all but
 * the last four; 3 the last eight digits.
 */
final class Phone implements WritingKind {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;

    /** More letters around a number make it a note with a number in it. */
    private static final int MOST_LETTERS = 8;

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Likeness examine(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Likeness.NONE;
        }
        long mobile = mobile(text);
        if (mobile > 0) {
            return MainlandMobile.isReal(mobile) ? Likeness.VALID : Likeness.INVALID;
        }
        String plain = StoredNumber.whole(unlabelled(Spelling.plain(text)));
        String mainland = mainland(plain);
        if (mainland != null) {
            return mainland.isEmpty() ? Likeness.INVALID : Likeness.VALID;
        }
        if (PhoneMask.of(plain) != null) {
            return Likeness.MASKED;
        }
        int digits = Spelling.countDigits(plain);
        if (digits >= 11) {
            String within = within(plain);
            if (within != null) {
                return lettersOf(plain) > MOST_LETTERS
                        ? Likeness.NONE
                        : within.isEmpty() ? Likeness.INVALID : Likeness.VALID;
            }
        }
        return StoredNumber.isCut(plain) ? Likeness.INVALID : ForeignPhone.examine(plain, digits);
    }

    @Override
    public Recognised recognise(String text) {
        long mobile = mobile(text);
        if (mobile > 0) {
            String e164 = MainlandMobile.e164(mobile);
            return new Recognised(e164.isEmpty() ? Likeness.INVALID : Likeness.VALID, e164);
        }
        String plain = Spelling.plain(text);
        boolean one = !SeveralPhones.couldBe(plain);
        boolean sized = text.length() >= SHORTEST && text.length() <= LONGEST;
        String mainland = one && sized ? mainland(StoredNumber.whole(unlabelled(plain))) : null;
        return mainland == null
                ? WritingKind.super.recognise(text)
                : new Recognised(mainland.isEmpty() ? Likeness.INVALID : Likeness.VALID, mainland);
    }

    /** The mobile that a text is in a common spelling, by the region or its own code; 0 for any other text. */
    private static long mobile(String text) {
        return Region.isMainland() || text.startsWith("+86") ? MainlandMobile.of(text) : 0;
    }

    /** Without what programs put in front: p:+1 555, tel:+49. */
    private static String unlabelled(String plain) {
        if (plain.startsWith("p:")) {
            return plain.substring(2);
        }
        return plain.startsWith("tel:") ? plain.substring(4) : plain;
    }

    private static int lettersOf(String plain) {
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    /** The number in E.164 if it is a mainland one by its own code or by the region; see {@link MainlandPhone#e164}. */
    private static String mainland(String plain) {
        return Region.isMainland() || plain.startsWith("+86") || plain.startsWith("0086")
                ? MainlandPhone.e164(plain)
                : null;
    }

    /** The first mobile in a cell that holds more; null for none, empty for one nobody has. */
    private static String within(String plain) {
        String found = null;
        for (String mobile : SeveralPhones.mobiles(plain)) {
            String e164 = MainlandPhone.e164(mobile);
            if (e164 != null && !e164.isEmpty()) {
                return e164;
            }
            found = e164 == null ? found : e164;
        }
        return found == null && Region.isMainland() ? MainlandPhone.e164(core(plain)) : found;
    }

    /** The first run of digits and what parts them, without words around it. */
    private static String core(String plain) {
        int from = 0;
        while (from < plain.length() && !Spelling.isDigit(plain.charAt(from)) && plain.charAt(from) != '+') {
            from++;
        }
        int to = from;
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                to = i + 1;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')' && i > from) {
                break;
            }
        }
        return plain.substring(from, to);
    }

    @Override
    public List<String> split(String text) {
        return SeveralPhones.in(text);
    }

    @Override
    public String canonical(String text) {
        long mobile = mobile(text);
        if (mobile > 0) {
            return MainlandMobile.e164(mobile);
        }
        if (text.length() > LONGEST) {
            return "";
        }
        String plain = StoredNumber.whole(unlabelled(Spelling.plain(text)));
        String mainland = mainland(plain);
        if (mainland != null) {
            return mainland;
        }
        int digits = Spelling.countDigits(plain);
        if (digits >= 11) {
            String within = within(plain);
            if (within != null) {
                return lettersOf(plain) > MOST_LETTERS ? "" : within;
            }
        }
        return ForeignPhone.e164(plain, digits);
    }

    @Override
    public void forms(String text, FormBuffer to) {
        long mobile = mobile(text);
        if (mobile > 0) {
            MainlandMobile.write(mobile, to);
            return;
        }
        String canonical = canonical(text);
        if (canonical.isEmpty()) {
            PhoneMask mask = PhoneMask.of(Spelling.plain(text));
            to.take(mask == null ? Forms.NONE : new Forms("", mask.keys()));
            return;
        }
        to.begin(canonical);
        int length = canonical.length();
        int national = ForeignPhone.codeLength(canonical);
        if (length - national >= 8) {
            to.append(national, national + 3);
            to.append(length - 4, length);
            to.set(1, length, to.written());
            to.set(2, national, length - 4);
            to.set(3, length - 8, length);
        }
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        String mobile = StoredNumber.whole(plain);
        if (mobile.length() == 11 && mobile.charAt(0) == '1' && Spelling.allDigits(mobile)) {
            return mobile.substring(0, 3) + "****" + mobile.substring(7);
        }
        StringBuilder masked = new StringBuilder(plain.length());
        int digits = Spelling.countDigits(plain);
        int seen = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                seen++;
                masked.append(digits > 6 && digits < 16 && (seen <= 2 || seen > digits - 2) ? c : '*');
            } else {
                masked.append(Character.isLetter(c) ? '*' : c);
            }
        }
        String result = masked.toString();
        return result.isEmpty() || result.equals(text) ? "*".repeat(Math.max(1, Math.min(8, text.length()))) : result;
    }
}
