package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several phone numbers in one cell. */
final class SeveralPhones {
    /** Two numbers of seven digits. */
    private static final int SHORTEST = 14;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[、,;/|\\\\\\n]+\\s*");
    private static final CharClass BETWEEN_MOBILES = CharClass.of("、,;/|\\");
    private static final Pattern BLANKS = Pattern.compile("\\s+(?=\\+|0|1[3-9])");

    /** Fewer digits are no number, but a group of one. */
    private static final int FEWEST_DIGITS = 7;

    private SeveralPhones() {}

    /** Whether a plain text has digits enough for two numbers. */
    static boolean couldBe(String plain) {
        return plain.length() >= SHORTEST && Spelling.countDigits(plain) >= SHORTEST;
    }

    /** The numbers in a cell; the text itself if it is not several. */
    static List<String> in(String text) {
        if (text.length() < SHORTEST) {
            return List.of(text);
        }
        int between = betweenMobiles(text);
        if (between > 0) {
            return List.of(text.substring(0, between), text.substring(between + 1));
        }
        String plain = Spelling.plain(text);
        if (Spelling.countDigits(plain) < SHORTEST) {
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

    /** The runs of digits in a text that are a mobile, its country's code in front or not. */
    static List<String> mobiles(String plain) {
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
}
