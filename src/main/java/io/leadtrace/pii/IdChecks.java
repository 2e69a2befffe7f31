package io.leadtrace.pii;

/**
 * Whether identity numbers hold, country by country, by the published rules for their check digits and dates. Each takes
 * a number that has its form's characters (see {@link ForeignIds}).
 */
final class IdChecks {
    private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };
    private static final int[] POLISH = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    private static final int[] KOREAN = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int[] NORWEGIAN_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] NORWEGIAN_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] SINGAPOREAN = {2, 7, 6, 5, 4, 3, 2};
    private static final int[] DUTCH = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] RUSSIAN = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] RUSSIAN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] RUSSIAN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] SWISS = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1};

    private IdChecks() {}

    static boolean taiwan(String id) {
        int letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(id.charAt(0)) + 10;
        int sum = letter / 10 + letter % 10 * 9;
        for (int i = 1; i < 9; i++) {
            sum += digit(id, i) * (9 - i);
        }
        return (sum + digit(id, 9)) % 10 == 0;
    }

    static boolean hongKong(String id) {
        int letters = id.length() - 7;
        int sum = (letters == 1 ? 36 : id.charAt(0) - 'A' + 10) * 9 + (id.charAt(letters - 1) - 'A' + 10) * 8;
        for (int i = 0; i < 6; i++) {
            sum += digit(id, letters + i) * (7 - i);
        }
        char check = id.charAt(id.length() - 1);
        return (Spelling.isDigit(check) || check == 'A') && (sum + (check == 'A' ? 10 : check - '0')) % 11 == 0;
    }

    /** The rule of Macau's check digit is not published. */
    static boolean macau(String id) {
        return "157".indexOf(id.charAt(0)) >= 0 && !CheckDigits.isDate(id, 0);
    }

    static boolean spain(String id) {
        int foreigner = "XYZ".indexOf(id.charAt(0));
        if (foreigner < 0 && !Spelling.isDigit(id.charAt(0))) {
            return false;
        }
        String number = (foreigner < 0 ? id.substring(0, 1) : String.valueOf(foreigner)) + id.substring(1, 8);
        return SPANISH.charAt(Integer.parseInt(number) % 23) == id.charAt(8);
    }

    static boolean singapore(String id) {
        int century = "STFGM".indexOf(id.charAt(0));
        if (century < 0) {
            return false;
        }
        int sum = century == 1 || century == 3 ? 4 : century == 4 ? 3 : 0;
        for (int i = 0; i < 7; i++) {
            sum += digit(id, i + 1) * SINGAPOREAN[i];
        }
        String letters = century < 2 ? "JZIHGFEDCBA" : century < 4 ? "XWUTRQPNMLK" : "KLJNPQRTUWX";
        int place = century == 4 ? 10 - sum % 11 : sum % 11;
        return letters.charAt(place) == id.charAt(8);
    }

    static boolean italy(String id) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int value = Spelling.isDigit(id.charAt(i)) ? digit(id, i) : id.charAt(i) - 'A';
            sum += i % 2 == 0 ? ITALIAN_ODD[value] : value;
        }
        return "ABCDEHLMPRST".indexOf(id.charAt(8)) >= 0 && 'A' + sum % 26 == id.charAt(15);
    }

    /** National Insurance numbers have no check digit, but letters that are never used. */
    static boolean britain(String id) {
        char first = id.charAt(0);
        char second = id.charAt(1);
        String both = id.substring(0, 2);
        return "DFIQUV".indexOf(first) < 0
                && "DFIOQUV".indexOf(second) < 0
                && "BG GB NK KN TN NT ZZ".indexOf(both) < 0
                && id.charAt(8) <= 'D';
    }

    static boolean mexico(String id) {
        String alphabet = "0123456789ABCDEFGHIJKLMN?OPQRSTUVWXYZ";
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(id.charAt(i)) * (18 - i);
        }
        return "HMX".indexOf(id.charAt(10)) >= 0 && (10 - sum % 10) % 10 == digit(id, 17);
    }

    /** Social security numbers have no check digit, but groups that are never used. */
    static boolean unitedStates(String id) {
        return !id.startsWith("000")
                && !id.startsWith("666")
                && id.charAt(0) != '9'
                && !id.startsWith("00", 3)
                && !id.endsWith("0000")
                && !id.equals("123456789")
                && !id.equals("078051120");
    }

    static boolean brazil(String id) {
        return !isOneDigit(id) && brazilian(id, 9) == digit(id, 9) && brazilian(id, 10) == digit(id, 10);
    }

    private static int brazilian(String id, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += digit(id, i) * (length + 1 - i);
        }
        return sum * 10 % 11 % 10;
    }

    static boolean korea(String id) {
        return CheckDigits.isDate(
                        "90".indexOf(id.charAt(6)) >= 0 ? 18 : "1256".indexOf(id.charAt(6)) >= 0 ? 19 : 20, id, 0)
                && (11 - weighed(id, KOREAN) % 11) % 10 == digit(id, 12);
    }

    static boolean sweden(String id) {
        return CheckDigits.isDate(19, id, 0) && CheckDigits.luhn(id);
    }

    static boolean finland(String id) {
        return CheckDigits.isDate(19, id.substring(4, 6) + id.substring(2, 4) + id.substring(0, 2), 0)
                && FINNISH.charAt((int) (Long.parseLong(id.substring(0, 9)) % 31)) == id.charAt(9);
    }

    static boolean norway(String id) {
        return CheckDigits.isDate(19, id.substring(4, 6) + id.substring(2, 4) + id.substring(0, 2), 0)
                && weighed(id, NORWEGIAN_1) % 11 == 0
                && weighed(id, NORWEGIAN_2) % 11 == 0;
    }

    static boolean india(String id) {
        return id.charAt(0) >= '2' && !isOneDigit(id) && CheckDigits.verhoeff(id);
    }

    static boolean france(String id) {
        char sex = id.charAt(0);
        if (sex != '1' && sex != '2' || !Spelling.allDigits(id.substring(7))) {
            return false;
        }
        String department = id.substring(5, 7);
        String numeric = department.equals("2A") ? "19" : department.equals("2B") ? "18" : department;
        if (!Spelling.allDigits(numeric)) {
            return false;
        }
        long number = Long.parseLong(id.substring(0, 5) + numeric + id.substring(7, 13));
        return 97 - number % 97 == Integer.parseInt(id.substring(13));
    }

    static boolean switzerland(String id) {
        return id.startsWith("756") && weighed(id, SWISS) % 10 == 0;
    }

    static boolean chile(String id) {
        int sum = 0;
        for (int i = 7; i >= 0; i--) {
            sum += digit(id, i) * (2 + (7 - i) % 6);
        }
        return "0K987654321".charAt(sum % 11) == id.charAt(8);
    }

    static boolean poland(String id) {
        int month = digit(id, 2) * 10 + digit(id, 3);
        String date = id.substring(0, 2) + (month % 20 < 10 ? "0" : "") + month % 20 + id.substring(4, 6);
        return CheckDigits.isDate(month < 20 ? 19 : 20, date, 0) && weighed(id, POLISH) % 10 == 0;
    }

    static boolean germany(String id) {
        if (id.charAt(0) == '0') {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (digit(id, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(id, 10) && hasOneRepeated(id);
    }

    /** Of the first ten digits of a German number one comes twice or three times. */
    private static boolean hasOneRepeated(String id) {
        int seen = 0;
        for (int i = 0; i < 10; i++) {
            seen |= 1 << digit(id, i);
        }
        int different = Integer.bitCount(seen);
        return different == 9 || different == 8;
    }

    static boolean turkey(String id) {
        if (id.charAt(0) == '0') {
            return false;
        }
        int odd = 0;
        int even = 0;
        for (int i = 0; i < 9; i++) {
            if (i % 2 == 0) {
                odd += digit(id, i);
            } else {
                even += digit(id, i);
            }
        }
        int tenth = Math.floorMod(odd * 7 - even, 10);
        return tenth == digit(id, 9) && (odd + even + tenth) % 10 == digit(id, 10);
    }

    static boolean canada(String id) {
        return id.charAt(0) != '0' && id.charAt(0) != '8' && CheckDigits.luhn(id);
    }

    static boolean southAfrica(String id) {
        return CheckDigits.isDate(19, id, 0) && id.charAt(10) <= '1' && CheckDigits.luhn(id);
    }

    static boolean belgium(String id) {
        long number = Long.parseLong(id.substring(0, 9));
        int check = Integer.parseInt(id.substring(9));
        return CheckDigits.isDate(19, id, 0)
                && (97 - number % 97 == check || 97 - (2_000_000_000L + number) % 97 == check);
    }

    /** Burgerservicenummer: the last digit weighs minus one. */
    static boolean netherlands(String id) {
        return !isOneDigit(id) && (weighed(id, DUTCH) - digit(id, 8)) % 11 == 0;
    }

    /** The tax numbers of people begin with 1, 2 or 3. */
    static boolean portugal(String id) {
        int rest = weighed(id, DUTCH) % 11;
        return "123".indexOf(id.charAt(0)) >= 0 && digit(id, 8) == (rest < 2 ? 0 : 11 - rest);
    }

    static boolean russianInsurance(String id) {
        int check = weighed(id, RUSSIAN) % 101 % 100;
        return !isOneDigit(id) && check == Integer.parseInt(id.substring(9));
    }

    static boolean russianTax(String id) {
        return !isOneDigit(id)
                && weighed(id, RUSSIAN_11) % 11 % 10 == digit(id, 10)
                && weighed(id, RUSSIAN_12) % 11 % 10 == digit(id, 11);
    }

    private static boolean isOneDigit(String id) {
        return id.chars().distinct().count() == 1;
    }

    private static int weighed(String id, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(id, i) * weights[i];
        }
        return sum;
    }

    private static int digit(String id, int place) {
        return id.charAt(place) - '0';
    }
}
