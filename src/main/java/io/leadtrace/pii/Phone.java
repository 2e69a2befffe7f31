package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phone number, mobile or landline. Canonical form: E.164, after libphonenumber; common mainland spellings take a faster
 * way to the same result. A number without a country's code is one of {@link Region#current()}, or else of the first of
 * some large countries that has such a number. Keys: 1 first three and last four digits, as masks leave them; 2 all but
 * the last four; 3 the last eight digits.
 */
final class Phone implements PiiKind {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;

    /** Two numbers of seven digits. */
    private static final int SHORTEST_SEVERAL = 14;

    /** More letters around a number make it a note with a number in it. */
    private static final int MOST_LETTERS = 8;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[、,;/|\\\\\\n]+\\s*");
    private static final CharClass BETWEEN_MOBILES = CharClass.of("、,;/|\\");
    private static final Pattern BLANKS = Pattern.compile("\\s+(?=\\+|0|1[3-9])");

    /** Fewer digits are no number, but a group of one. */
    private static final int FEWEST_DIGITS = 7;

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
        boolean one = text.length() < SHORTEST_SEVERAL || Spelling.countDigits(plain) < SHORTEST_SEVERAL;
        boolean sized = text.length() >= SHORTEST && text.length() <= LONGEST;
        String mainland = one && sized ? mainland(StoredNumber.whole(unlabelled(plain))) : null;
        return mainland == null
                ? PiiKind.super.recognise(text)
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
        for (String mobile : mobiles(plain)) {
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

    /** The runs of digits in a text that are a mobile, its country's code in front or not. */
    private static List<String> mobiles(String plain) {
        List<String> mobiles = List.of();
        int length = plain.length();
        for (int i = 0; i < length; i++) {
            if (Spelling.isDigit(plain.charAt(i))) {
                int from = i;
                while (i < length && Spelling.isDigit(plain.charAt(i))) {
                    i++;
                }
                int start = i - 11;
                if (start >= from
                        && plain.charAt(start) == '1'
                        && plain.charAt(start + 1) >= '3'
                        && isCode(plain, from, start)
                        && (start > from || from == 0 || plain.charAt(from - 1) != '+')) {
                    mobiles = mobiles.isEmpty() ? new ArrayList<>(2) : mobiles;
                    mobiles.add(plain.substring(start, i));
                }
            }
        }
        return Region.isMainland() ? mobiles : List.of();
    }

    private static boolean isCode(String plain, int from, int to) {
        return switch (to - from) {
            case 0 -> true;
            case 2 -> plain.startsWith("86", from);
            case 4 -> plain.startsWith("0086", from);
            default -> false;
        };
    }

    @Override
    public List<String> split(String text) {
        if (text.length() < SHORTEST_SEVERAL) {
            return List.of(text);
        }
        int between = betweenMobiles(text);
        if (between > 0) {
            return List.of(text.substring(0, between), text.substring(between + 1));
        }
        String plain = Spelling.plain(text);
        if (Spelling.countDigits(plain) < SHORTEST_SEVERAL) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(plain, -1)) {
            takeApart(part, parts);
        }
        if (parts.size() < 2) {
            parts = mobiles(plain);
        }
        return parts.size() < 2 ? List.of(text) : List.copyOf(parts);
    }

    /** Where the sign stands that parts two mobiles, of which a cell mostly holds two if it holds several; 0 in any other text. */
    private static int betweenMobiles(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BETWEEN_MOBILES.has(text.charAt(i))) {
                boolean two = MainlandMobile.of(text, 0, i) > 0 && MainlandMobile.of(text, i + 1, text.length()) > 0;
                return two ? i : 0;
            }
        }
        return 0;
    }

    /** Parts a text at blanks, where what stands on either side is long enough for a number: 177 0735 2620 is one. */
    private static void takeApart(String text, List<String> numbers) {
        String number = "";
        for (String piece : BLANKS.split(text, -1)) {
            boolean next = isNumber(number) && isNumber(piece);
            if (next) {
                numbers.add(number);
            }
            number = next || number.isEmpty() ? piece : number + ' ' + piece;
        }
        if (isNumber(number)) {
            numbers.add(number);
        }
    }

    private static boolean isNumber(String text) {
        return Spelling.countDigits(text) >= FEWEST_DIGITS;
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
    public List<String> keys(String text) {
        return forms(text).keys();
    }

    @Override
    public Forms forms(String text) {
        FormBuffer forms = new FormBuffer();
        forms(text, forms);
        return forms.forms();
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
