package io.leadtrace.pii;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Mobiles of mainland China in the spellings nearly all have: eleven digits, the country's code in front or not, single blanks
 * or hyphens between. Whether a number exists is libphonenumber's answer, asked once for each beginning. Safe for use by
 * several threads.
 */
final class MainlandMobile {
    private static final int DIGITS = 11;
    private static final int LONGEST = 18;

    /** Of a number in E.164. */
    private static final int LENGTH = DIGITS + 3;

    private static final long COUNTRY = 86;
    private static final long SHIFT = 100_000_000_000L;
    private static final long LEAST = 13_000_000_000L;
    private static final long MOST = 19_999_999_999L;

    /** What was answered for the first five digits: 0 not asked yet, 1 no, 2 yes. */
    private static final byte[] ANSWERED = new byte[100_000];

    private MainlandMobile() {}

    /**
     * The eleven digits that a text spells, as one number, whether somebody can have it or not; 0 for any other text, which may
     * be a mobile in another spelling.
     */
    static long of(String text) {
        return of(text, 0, text.length());
    }

    /** The same of a part of a text. */
    static long of(String text, int from, int to) {
        if (to - from < DIGITS || to - from > LONGEST) {
            return 0;
        }
        boolean plus = text.charAt(from) == '+';
        long number = 0;
        int count = 0;
        int groups = 1;
        boolean parted = true;
        for (int i = plus ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                count++;
                parted = false;
            } else if (!parted && (c == ' ' || c == '-')) {
                groups++;
                parted = true;
            } else {
                return 0;
            }
        }
        // 1-303-555-0123 is how North Americans group
        boolean alone = count == DIGITS && !plus && groups < 4;
        boolean coded = count == DIGITS + 2 && number / SHIFT == COUNTRY && (!plus || text.charAt(from + 2) == '6');
        if (parted || !alone && !coded) {
            return 0;
        }
        long mobile = coded ? number - COUNTRY * SHIFT : number;
        return mobile < LEAST || mobile > MOST ? 0 : mobile;
    }

    /** Whether somebody can have a number that {@link #of(String)} gave. */
    static boolean isReal(long mobile) {
        return exists(mobile) && !isTest(mobile);
    }

    /** A number in E.164 if somebody can have it; empty if not. */
    static String e164(long mobile) {
        if (!isReal(mobile)) {
            return "";
        }
        char[] e164 = new char[LENGTH];
        write(mobile, e164);
        return new String(e164);
    }

    /** Writes a number in E.164 and its keys if somebody can have it; see {@link Phone}. */
    static void write(long mobile, FormBuffer to) {
        char[] characters = to.begin(LENGTH + DIGITS);
        if (isReal(mobile)) {
            write(mobile, characters);
            to.set(0, 0, LENGTH);
            to.append(3, 6);
            to.append(LENGTH - 4, LENGTH);
            to.set(1, LENGTH, LENGTH + 7);
            to.set(2, 3, LENGTH - 4);
            to.set(3, LENGTH - 8, LENGTH);
        }
    }

    private static void write(long mobile, char[] e164) {
        e164[0] = '+';
        e164[1] = '8';
        e164[2] = '6';
        int begin = (int) (mobile / 1_000_000);
        int end = (int) (mobile - begin * 1_000_000L);
        for (int i = 7; i > 2; i--, begin /= 10) {
            e164[i] = (char) ('0' + begin % 10);
        }
        for (int i = LENGTH - 1; i > 7; i--, end /= 10) {
            e164[i] = (char) ('0' + end % 10);
        }
    }

    /** Whether there is a number of eleven digits that begin with 1, by libphonenumber. */
    static boolean exists(long mobile) {
        int beginning = (int) (mobile / 1_000_000);
        byte answered = ANSWERED[beginning];
        if (answered == 0) {
            PhoneNumber number = new PhoneNumber().setCountryCode((int) COUNTRY).setNationalNumber(mobile);
            answered = (byte) (PhoneNumberUtil.getInstance().isValidNumber(number) ? 2 : 1);
            ANSWERED[beginning] = answered;
        }
        return answered == 2;
    }

    /**
     * Numbers nobody has: the last eight digits all the same or counting up or down, an operator's own 13800138000, its
     * message centres (13800xxx500).
     */
    private static boolean isTest(long mobile) {
        int last = (int) (mobile % 100_000_000);
        int begin = last / 10_000_000;
        return last == begin * 11_111_111
                || begin <= 2 && last == begin * 11_111_111 + 1_234_567
                || begin >= 7 && last == begin * 11_111_111 - 1_234_567
                || mobile == 13_800_138_000L
                || mobile / 1_000_000 == 13_800 && mobile % 1_000 == 500;
    }
}
