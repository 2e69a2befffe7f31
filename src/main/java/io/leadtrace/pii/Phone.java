package io.leadtrace.pii;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number, mobile or landline. Canonical form: E.164, after libphonenumber; a mainland mobile takes a faster way
 * to the same result. Keys: 1 first three and last four digits, as masks leave them; 2 all but the last four; 3 the last
 * eight digits.
 */
final class Phone implements PiiKind {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("CN", "US", "GB", "DE", "FR", "ES", "IT", "HK", "TW");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、,;/|\\\\\\n\\r]+\\s*|\\s+(?=(\\+|0|1[3-9]))");
    private static final Pattern MOBILE_WITHIN =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00)?86[- ]?)?(1[3-9][0-9]{9})(?![0-9])");
    private static final Pattern MASKED =
            Pattern.compile("(?:(?:\\+|00)?86[- ]?)?(1[3-9][0-9]?)([0-9]{0,4})([*xX×•＊]{2,8})([0-9]{0,6})");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:tel|phone|mob|cell|fax|[pm])?[.: ]*\\+?[(]?[0-9][0-9 ().\\-/]{4,22}[0-9](?: ?(?:x|ext\\.?|转|-) ?[0-9]{1,6})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}.*|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](19|20)?[0-9]{2}");

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Likeness examine(String text) {
        String plain = Spelling.whole(Spelling.plain(text));
        int length = plain.length();
        if (length < 5 || length > 120) {
            return Likeness.NONE;
        }
        String mobile = mobile(plain);
        if (mobile != null) {
            return isTest(mobile) ? Likeness.INVALID : Likeness.VALID;
        }
        if (MASKED.matcher(plain).matches()) {
            return Likeness.MASKED;
        }
        if (MOBILE_WITHIN.matcher(plain).find()) {
            return mobileShare(plain);
        }
        return other(plain);
    }

    /** A cell with a mobile in it is a phone if little else is in it. */
    private static Likeness mobileShare(String plain) {
        String rest = MOBILE_WITHIN.matcher(plain).replaceAll("");
        long letters = rest.chars().filter(Character::isLetterOrDigit).count();
        return letters <= 8 ? Likeness.VALID : Likeness.NONE;
    }

    private static Likeness other(String plain) {
        int digits = Spelling.digits(plain).length();
        if (digits < 7
                || digits > 17
                || !SHAPE.matcher(plain).matches()
                || DATE.matcher(plain).matches()) {
            return Likeness.NONE;
        }
        boolean punctuated = digits < plain.length();
        boolean decimal = plain.indexOf('.') >= 0 && plain.indexOf('.') == plain.lastIndexOf('.');
        if (plain.startsWith("+") || plain.startsWith("00")) {
            return number(plain, Region.current()) == null ? Likeness.INVALID : Likeness.VALID;
        }
        if (decimal && plain.replaceAll("[0-9.]", "").isEmpty()) {
            return Likeness.NONE;
        }
        if (number(plain, Region.current()) != null) {
            return punctuated || plain.startsWith("0") ? Likeness.VALID : Likeness.POSSIBLE;
        }
        if (digits == 11 && plain.startsWith("1") && !punctuated) {
            return Likeness.INVALID;
        }
        for (String region : REGIONS) {
            if (number(plain, region) != null) {
                return punctuated ? Likeness.VALID : Likeness.POSSIBLE;
            }
        }
        return punctuated && digits >= 9 && (plain.indexOf('(') >= 0 || plain.split("[- .]", -1).length >= 3)
                ? Likeness.INVALID
                : Likeness.NONE;
    }

    @Override
    public List<String> split(String text) {
        if (text.length() < 14) {
            return List.of(text);
        }
        String plain = Spelling.plain(text);
        Matcher within = MOBILE_WITHIN.matcher(plain);
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(plain, -1)) {
            if (Spelling.digits(part).length() >= 7) {
                parts.add(part);
            }
        }
        if (parts.size() < 2) {
            parts.clear();
            while (within.find()) {
                parts.add(within.group(1));
            }
        }
        return parts.size() < 2 ? List.of(text) : List.copyOf(parts);
    }

    @Override
    public String canonical(String text) {
        String plain = Spelling.whole(Spelling.plain(text));
        String mobile = mobile(plain);
        if (mobile == null && plain.length() > 11) {
            Matcher within = MOBILE_WITHIN.matcher(plain);
            mobile = within.find() ? within.group(1) : null;
        }
        if (mobile != null) {
            return isTest(mobile) ? "" : "+86" + mobile;
        }
        if (Spelling.digits(plain).length() < 5 || Spelling.digits(plain).length() > 17 || plain.length() > 40) {
            return "";
        }
        PhoneNumber number = number(plain, Region.current());
        return number == null ? "" : NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    @Override
    public List<String> keys(String text) {
        String canonical = canonical(text);
        if (canonical.isEmpty()) {
            return maskedKeys(Spelling.plain(text));
        }
        String national = canonical.startsWith("+86") ? canonical.substring(3) : canonical.substring(1);
        int length = national.length();
        return List.of(
                length < 8 ? "" : national.substring(0, 3) + national.substring(length - 4),
                length < 8 ? "" : national.substring(0, length - 4),
                length < 8 ? "" : national.substring(length - 8));
    }

    private static List<String> maskedKeys(String plain) {
        Matcher masked = MASKED.matcher(plain);
        if (!masked.matches()) {
            return List.of();
        }
        String head = masked.group(1) + masked.group(2);
        String tail = masked.group(4);
        boolean ends = head.length() >= 3 && tail.length() >= 4;
        return List.of(
                ends ? head.substring(0, 3) + tail.substring(tail.length() - 4) : "",
                head.length() == 7 && tail.isEmpty() ? head : "",
                "");
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        String mobile = mobile(Spelling.whole(plain));
        if (mobile != null) {
            return mobile.substring(0, 3) + "****" + mobile.substring(7);
        }
        StringBuilder masked = new StringBuilder(plain.length());
        int digits = Spelling.digits(plain).length();
        int seen = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                seen++;
                masked.append(seen <= 2 && digits > 6 || seen > digits - 2 && digits > 6 ? c : '*');
            } else {
                masked.append(Character.isLetter(c) ? '*' : c);
            }
        }
        String result = masked.toString();
        return result.equals(text) ? "*".repeat(Math.max(1, text.length())) : result;
    }

    /** The eleven digits of a mainland mobile in one of its common spellings; null for anything else. */
    private static String mobile(String plain) {
        int length = plain.length();
        if (length < 11 || length > 22) {
            return null;
        }
        char[] digits = new char[11];
        int count = 0;
        int from = prefix(plain);
        for (int i = from; i < length; i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                if (count == 11) {
                    return null;
                }
                digits[count++] = c;
            } else if (c != ' ' && c != '-') {
                return null;
            }
        }
        return count == 11 && digits[0] == '1' && digits[1] >= '3' ? new String(digits) : null;
    }

    private static int prefix(String plain) {
        int from = 0;
        if (plain.startsWith("17951") && plain.length() > 15) {
            from = 5;
        }
        if (plain.startsWith("+", from)) {
            from++;
        } else if (plain.startsWith("00", from)) {
            from += 2;
        } else if (plain.startsWith("(+86)", from)) {
            return from + 5;
        }
        return plain.startsWith("86", from) && plain.length() - from > 12 ? from + 2 : from;
    }

    /** Numbers nobody has: the last eight digits all the same or counting up or down. */
    private static boolean isTest(String mobile) {
        boolean same = true;
        boolean up = true;
        boolean down = true;
        for (int i = 4; i < mobile.length(); i++) {
            int step = mobile.charAt(i) - mobile.charAt(i - 1);
            same &= step == 0;
            up &= step == 1;
            down &= step == -1;
        }
        return same || up || down;
    }

    private static PhoneNumber number(String plain, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(plain, region);
            return NUMBERS.isValidNumber(number) ? number : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
