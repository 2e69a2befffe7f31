package io.leadtrace.pii;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Mainland numbers in the spellings most lists use, brought to E.164 without libphonenumber's parser. Whether a number
 * exists is still libphonenumber's answer, asked once for each beginning: its rules for mainland numbers look at the
 * first seven digits and the length, no further, and a test holds them to that. Safe for use by several threads.
 */
final class MainlandPhone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int MOBILE = 11;
    private static final int MOST_DIGITS = 20;

    /** How many digits tell whether a landline exists. */
    private static final int TELLING = 7;

    /** What was answered for landlines: length and first seven digits, times two, plus one for yes. */
    private static final AtomicIntegerArray LANDLINES = new AtomicIntegerArray(1 << 13);

    private final char[] digits = new char[MOST_DIGITS];
    private int count;

    /** After how many digits the last group begins; 0 if there is but one. */
    private int lastGroup;

    private int groups;
    private boolean extended;

    private MainlandPhone() {}

    /**
     * The number in E.164; empty for a mobile's form that no number has; null for a text that is no common spelling of a
     * mainland number.
     *
     * @param plain a plain text (see {@link Spelling#plain})
     */
    static String e164(String plain) {
        long mobile = MainlandMobile.of(plain);
        if (mobile > 0) {
            return MainlandMobile.e164(mobile);
        }
        int length = plain.length();
        return length < 10 || length > 30 ? null : new MainlandPhone().read(plain);
    }

    private String read(String plain) {
        int from = prefix(plain);
        boolean abroad = from > 0 && plain.charAt(from - 1) != '1';
        if (!collect(plain, from)) {
            return null;
        }
        int start = 0;
        if (!abroad && count == 13 && digits[0] == '8' && digits[1] == '6' && digits[2] == '1') {
            start = 2;
        } else if (count == 12 && digits[0] == '0' && digits[1] == '1' && digits[2] >= '3') {
            start = 1;
        }
        if (count - start == MOBILE && digits[start] == '1' && digits[start + 1] >= '3' && !extended) {
            // 1-303-555-0123 is how North Americans group
            boolean american = !abroad && start == 0 && groups == 4;
            if (american) {
                return null;
            }
            return MainlandMobile.e164(Long.parseLong(new String(digits, start, MOBILE)));
        }
        return landline(abroad);
    }

    /** Where the number begins behind a country code or a carrier's code. */
    private static int prefix(String plain) {
        if (plain.charAt(0) == '1') {
            return plain.length() > 15 && plain.startsWith("17951") ? 5 : 0;
        }
        if (plain.startsWith("+86")) {
            return 3;
        }
        if (plain.startsWith("0086")) {
            return 4;
        }
        if (plain.startsWith("(+86)")) {
            return 5;
        }
        if (plain.startsWith("(86)")) {
            return 4;
        }
        return plain.startsWith("86 0") || plain.startsWith("86-0") ? 2 : 0;
    }

    private boolean collect(String plain, int from) {
        boolean inGroup = false;
        for (int i = from; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isDigit(c)) {
                if (count == MOST_DIGITS) {
                    return false;
                }
                if (!inGroup) {
                    groups++;
                    lastGroup = count;
                    inGroup = true;
                }
                digits[count++] = c;
            } else if (c == '转' || c == 'x' || c == 'X' || c == '#') {
                if (extended || count == 0) {
                    return false;
                }
                extended = true;
                inGroup = false;
            } else if (c == ' ' || c == '-' || c == '(' || c == ')' || c == '—' || c == '–') {
                inGroup = false;
            } else {
                return false;
            }
        }
        return count >= 9;
    }

    private String landline(boolean abroad) {
        boolean trunk = digits[0] == '0';
        if (!trunk && !abroad) {
            return null;
        }
        int start = trunk ? 1 : 0;
        int end = count;
        if (digits[start] == '0') {
            return null;
        }
        int area = digits[start] == '1' || digits[start] == '2' ? 2 : 3;
        int local = (groups > 1 ? lastGroup : count) - start - area;
        if ((local == 7 || local == 8) && groups > 1) {
            int extension = count - lastGroup;
            if (extension > 6) {
                return null;
            }
            end = lastGroup;
        } else if (extended) {
            return null;
        } else {
            local = count - start - area;
        }
        if (local != 7 && local != 8) {
            return null;
        }
        String number = new String(digits, start, end - start);
        return exists(number) ? "+86" + number : null;
    }

    /** Whether there is such a number, by libphonenumber. */
    private static boolean exists(String national) {
        if (national.length() == MOBILE && national.charAt(0) == '1' && national.charAt(1) != '0') {
            return MainlandMobile.exists(Long.parseLong(national));
        }
        int beginning = Integer.parseInt(national, 0, TELLING, 10) + (national.length() - 8) * 10_000_000;
        int place = (beginning ^ beginning >>> 13) & LANDLINES.length() - 1;
        int answered = LANDLINES.get(place);
        if (answered >>> 1 != beginning) {
            answered = beginning << 1 | (ask(Long.parseLong(national)) ? 1 : 0);
            LANDLINES.set(place, answered);
        }
        return (answered & 1) == 1;
    }

    private static boolean ask(long national) {
        return NUMBERS.isValidNumber(new PhoneNumber().setCountryCode(86).setNationalNumber(national));
    }
}
