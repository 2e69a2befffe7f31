package io.leadtrace.pii;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A national identity number: mainland China (GB 11643), Hong Kong, Macau, Taiwan, and the numbers of large countries
 * with a form of their own. Canonical form: capitals without blanks, a mainland number of 15 digits made one of 18. Keys:
 * 1 the first and the last four characters, as masks leave them; 2 the birth date in it; 3 all but the last character.
 */
final class NationalId implements PiiKind {
    private static final Pattern MASKED = Pattern.compile("[1-9][0-9]{0,9}[*xX×]{4,16}[0-9]{0,6}[0-9Xx]?");
    private static final Pattern HONG_KONG = Pattern.compile("[A-Z]{1,2}[0-9]{6}\\(?[0-9A]\\)?");
    private static final Pattern TAIWAN = Pattern.compile("[A-Z][1289][0-9]{8}");
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}");
    private static final Pattern INSURANCE =
            Pattern.compile("(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]");
    private static final Pattern SPAIN = Pattern.compile("[XYZ0-9][0-9]{7}[A-Z]");
    private static final Pattern ITALY = Pattern.compile("[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]");
    private static final int MAINLAND = 18;

    @Override
    public String name() {
        return "national-id";
    }

    @Override
    public Likeness examine(String text) {
        if (text.length() < 8 || text.length() > 32) {
            return Likeness.NONE;
        }
        String id = compact(text);
        int length = id.length();
        if (length < 8) {
            return Likeness.NONE;
        }
        if (length == MAINLAND && Spelling.allDigits(id.substring(0, 17))) {
            return mainland(id);
        }
        if (length == 15 && Spelling.allDigits(id)) {
            return isArea(id) && CheckDigits.date("19" + id.substring(6, 12)) != null ? Likeness.VALID : Likeness.NONE;
        }
        if ((length == 15 || length == MAINLAND) && MASKED.matcher(id).matches()) {
            return Likeness.MASKED;
        }
        return abroad(id, text);
    }

    private static Likeness mainland(String id) {
        boolean date = CheckDigits.date(id.substring(6, 14)) != null;
        if (!isArea(id) || !date && !id.endsWith("000")) {
            return Likeness.NONE;
        }
        return date && id.charAt(17) == CheckDigits.mainland(id) && !id.endsWith("0000")
                ? Likeness.VALID
                : Likeness.INVALID;
    }

    private static boolean isArea(String id) {
        int area = Integer.parseInt(id.substring(0, 2));
        return area >= 11 && area <= 15
                || area >= 21 && area <= 23
                || area >= 31 && area <= 37
                || area >= 41 && area <= 46
                || area >= 50 && area <= 54
                || area >= 61 && area <= 65
                || area == 71
                || area >= 81 && area <= 83
                || area == 91;
    }

    private static Likeness abroad(String id, String text) {
        if (TAIWAN.matcher(id).matches()) {
            return taiwan(id) ? Likeness.VALID : Likeness.POSSIBLE;
        }
        if (HONG_KONG.matcher(id).matches() && id.length() >= 8) {
            return hongKong(id.replaceAll("[()]", "")) ? Likeness.VALID : Likeness.POSSIBLE;
        }
        if (SPAIN.matcher(id).matches()) {
            return spain(id) ? Likeness.VALID : Likeness.POSSIBLE;
        }
        if (ITALY.matcher(id).matches() || INSURANCE.matcher(id).matches()) {
            return Likeness.VALID;
        }
        return SOCIAL_SECURITY.matcher(Spelling.plain(text)).matches() ? Likeness.VALID : Likeness.NONE;
    }

    private static boolean taiwan(String id) {
        int letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(id.charAt(0)) + 10;
        int sum = letter / 10 + letter % 10 * 9;
        for (int i = 1; i < 9; i++) {
            sum += (id.charAt(i) - '0') * (9 - i);
        }
        return (sum + id.charAt(9) - '0') % 10 == 0;
    }

    private static boolean hongKong(String id) {
        String padded = id.length() == 8 ? " " + id : id;
        int sum = padded.charAt(0) == ' ' ? 36 * 9 : (padded.charAt(0) - 'A' + 10) * 9;
        sum += (padded.charAt(1) - 'A' + 10) * 8;
        for (int i = 2; i < 8; i++) {
            sum += (padded.charAt(i) - '0') * (9 - i);
        }
        int check = padded.charAt(8) == 'A' ? 10 : padded.charAt(8) - '0';
        return (sum + check) % 11 == 0;
    }

    private static boolean spain(String id) {
        String number = "XYZ".indexOf(id.charAt(0)) >= 0
                ? "XYZ".indexOf(id.charAt(0)) + id.substring(1, 8)
                : id.substring(0, 8);
        return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(number) % 23) == id.charAt(8);
    }

    private static String compact(String text) {
        String plain = Spelling.plain(text);
        StringBuilder id = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ' && c != '-' && c != '.') {
                id.append(c);
            }
        }
        return id.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String canonical(String text) {
        if (examine(text) != Likeness.VALID) {
            return "";
        }
        String id = compact(text).replaceAll("[()]", "");
        if (id.length() == 15 && Spelling.allDigits(id)) {
            String longer = id.substring(0, 6) + "19" + id.substring(6);
            return longer + CheckDigits.mainland(longer);
        }
        return id;
    }

    @Override
    public List<String> keys(String text) {
        String id = canonical(text);
        boolean whole = !id.isEmpty();
        if (!whole) {
            id = compact(text);
            if (examine(text) != Likeness.MASKED) {
                return List.of();
            }
        }
        int length = id.length();
        String head = id.substring(0, 4);
        String tail = id.substring(length - 4);
        return List.of(
                head.indexOf('*') < 0 && tail.indexOf('*') < 0 ? head + tail : "",
                whole && length == MAINLAND ? id.substring(6, 14) : "",
                whole ? id.substring(0, length - 1) : "");
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 4, 4);
    }
}
