package io.leadtrace.pii;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.regex.Pattern;

/** Phone numbers of all countries in all spellings, by libphonenumber. */
final class ForeignPhone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Asked in this order about a number without a country's code that the region does not have. */
    private static final List<String> REGIONS =
            List.of("US", "GB", "DE", "FR", "ES", "IT", "HK", "TW", "MO", "CN", "PL", "RU", "BR");

    private static final Pattern SHAPE = Pattern.compile(
            "(?:tel|telephone|phone|mob|mobile|cell|fax|手机|电话|联系电话|[pmtf])?[.: ]*\\+?[(]?[0-9][0-9 ().\\-/]{4,22}[0-9](?: ?(?:x|ext\\.?|转|分机|-) ?[0-9]{1,6})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}.*|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]*[.][0-9]+");
    private static final Pattern OTHER_GROUPS = Pattern.compile(
            "[0-9]{5}-[0-9]{4}|[0-9]{6,}[-. ][0-9].*|[2-79][- .][0-9].*|1[- .](?![0-9]{3}[- .][0-9]{3}[- .][0-9]{4}).*"
                    + "|[0-9]+(?:[-. ][0-9]{3,}){1,3}[-.][0-9]{1,2}|[0-9]{2}-[0-9]{4}[.][0-9]{2}|0[0-9]/[0-9]{2}/[0-9]{4}");
    private static final String[] EXTENSIONS = {"extension", "extn", "ext", "x", "转", "分机", "#"};
    private static final String TWO_DIGIT_CODES =
            " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    /** What people type to fill a field. */
    private static final String COUNTING = "01234567890123456789098765432109876543210";

    private ForeignPhone() {}

    /** What a plain text with so many digits is that is no common spelling of a mainland number. */
    static Likeness examine(String text, int count) {
        String plain = withoutExtension(text);
        int digits = plain.length() < text.length() ? Spelling.countDigits(plain) : count;
        if (!isShaped(plain, digits)) {
            return Likeness.NONE;
        }
        boolean bare = digits == plain.length();
        boolean abroad = plain.charAt(0) == '+' || plain.startsWith("00");
        if (!e164(plain, digits).isEmpty()) {
            boolean own = plain.charAt(0) == '0' && of(plain, Region.current()) != null;
            return abroad || (bare ? own : isGrouped(plain, digits)) ? Likeness.VALID : Likeness.POSSIBLE;
        }
        if (abroad || bare && digits == 11 && plain.charAt(0) == '1' && Region.isMainland()) {
            return Likeness.INVALID;
        }
        if (bare) {
            return isLocal(plain) ? Likeness.POSSIBLE : Likeness.NONE;
        }
        return digits >= 9 && isGrouped(plain, digits) ? Likeness.INVALID : Likeness.NONE;
    }

    /** The number before the word or sign of an extension. */
    private static String withoutExtension(String plain) {
        int at = plain.length();
        while (at > 0 && (Spelling.isDigit(plain.charAt(at - 1)) || " .:".indexOf(plain.charAt(at - 1)) >= 0)) {
            at--;
        }
        for (String word : EXTENSIONS) {
            if (at >= word.length() + 7 && plain.regionMatches(true, at - word.length(), word, 0, word.length())) {
                return plain.substring(0, at - word.length()).strip();
            }
        }
        return plain;
    }

    /**
     * Whether digits are grouped as in a phone number: a bracket in front, three groups or more, or a code of two to five
     * digits with a nought first, one sign between groups. 067003  00025 is a parcel.
     */
    private static boolean isGrouped(String plain, int digits) {
        int bracket = plain.indexOf('(');
        if (bracket >= 0 && bracket <= 3) {
            return true;
        }
        int first = 0;
        int groups = 0;
        int length = 0;
        int between = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && Spelling.isDigit(plain.charAt(i))) {
                length++;
                between = 0;
                continue;
            }
            if (length > 0) {
                groups++;
                first = groups == 1 ? length : first;
                length = 0;
            }
            if (++between > 2
                    || between == 2 && plain.charAt(i - 1) == ' ' && i < plain.length() && plain.charAt(i) == ' ') {
                return false;
            }
        }
        char begin = plain.charAt(0);
        boolean trunk =
                begin == '0' || plain.startsWith("400") || plain.startsWith("800") || isGreaterChina(plain, digits);
        return groups >= 3 && digits >= 9 && (trunk || begin == '1' || isNational(plain, digits, groups, first))
                || groups == 2 && trunk && first >= 2 && first <= 5;
    }

    /** Three and three and four digits; nine without a hyphen; three, three, two and two. Other groups are other codes. */
    private static boolean isNational(String plain, int digits, int groups, int first) {
        return digits == 10 && first == 3 && (groups == 3 && groupsEnd(plain, 4) || groups == 4 && groupsEnd(plain, 2))
                || digits == 9 && (first == 3 || first == 2) && plain.indexOf('-') < 0 && plain.charAt(0) >= '5'
                || digits == 11 && plain.charAt(0) == '8' && first == 1;
    }

    private static boolean groupsEnd(String plain, int length) {
        int at = plain.length() - length;
        return !Spelling.isDigit(plain.charAt(at - 1)) && Spelling.allDigits(plain.substring(at));
    }

    /** Seven or eight digits can be a number without the code of its town. */
    private static boolean isLocal(String digits) {
        return Region.isMainland()
                && (digits.length() == 7 || digits.length() == 8)
                && digits.charAt(0) >= '2'
                && digits.charAt(0) <= '8';
    }

    private static boolean isShaped(String plain, int digits) {
        if (digits < 7 || digits > 17 || plain.length() > 40 || plain.startsWith("000")) {
            return false;
        }
        if (digits == plain.length()) {
            return (digits != 8 || CheckDigits.date(plain) == null) && !COUNTING.contains(plain);
        }
        return SHAPE.matcher(plain).matches() && !DATE.matcher(plain).matches() && isNoOtherCode(plain);
    }

    /** Whether the digits stand in groups that numbers are written in; codes, lots and postcodes stand in others. */
    private static boolean isNoOtherCode(String plain) {
        return plain.charAt(0) == '+'
                || plain.startsWith("00")
                || !OTHER_GROUPS.matcher(plain).matches();
    }

    /** The number in E.164; empty for none. */
    static String e164(String text, int count) {
        String plain = withoutExtension(text);
        int digits = plain.length() < text.length() ? Spelling.countDigits(plain) : count;
        if (!isShaped(plain, digits)) {
            return "";
        }
        boolean american = plain.startsWith("1-") || plain.startsWith("1 ") || plain.startsWith("1(");
        PhoneNumber number = american ? of(plain, "US") : null;
        if (number == null) {
            number = of(plain, Region.current());
        }
        if (number == null && isGreaterChina(plain, digits)) {
            number = of('+' + plain, Region.current());
        }
        boolean abroad = plain.charAt(0) == '+' || plain.startsWith("00");
        for (int i = 0; number == null && !abroad && i < REGIONS.size(); i++) {
            number = couldBe(plain, digits, REGIONS.get(i)) ? of(plain, REGIONS.get(i)) : null;
        }
        return number == null ? "" : NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    /** Hong Kong, Macau and Taiwan numbers often have their code and no sign before it. */
    private static boolean isGreaterChina(String plain, int digits) {
        return digits == 11 && (plain.startsWith("852") || plain.startsWith("853"))
                || digits == 12 && plain.startsWith("8869");
    }

    /** Spares the parser most texts that are digits and nothing else. */
    private static boolean couldBe(String plain, int digits, String region) {
        char first = plain.charAt(0);
        if (!Spelling.isDigit(first)) {
            return true;
        }
        return switch (region) {
            case "US" -> digits == 10 && first >= '2' || digits == 11 && first == '1';
            case "HK", "MO" -> digits == 8;
            case "ES", "PL" -> digits == 9;
            case "RU" -> digits == 11 && first == '8' || digits == 10 && (first == '4' || first == '8' || first == '9');
            case "BR" -> digits == 10 || digits == 11;
            case "IT" -> first == '0' || first == '3';
            case "CN" -> digits >= 10;
            default -> first == '0';
        };
    }

    private static PhoneNumber of(String plain, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(plain, region);
            return NUMBERS.isValidNumber(number) ? number : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    /** How long plus sign and country's code of an E.164 number are (ITU-T E.164, codes in use). */
    static int codeLength(String e164) {
        if (e164.charAt(1) == '1' || e164.charAt(1) == '7') {
            return 2;
        }
        return TWO_DIGIT_CODES.contains(" " + e164.substring(1, 3) + " ") ? 3 : 4;
    }
}
