package io.leadtrace.pii;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as lists write them. */
final class Amounts {
    private static final int LONGEST = 30;
    private static final Pattern AMOUNT = Pattern.compile(
            "[约近]?[¥￥$€£]?\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([-~—至到]\\s*[0-9][0-9,]*(?:\\.[0-9]+)?)?\\s*(万|千|百|亿|k|w|m)?(?:元|块|rmb|cny|usd|eur)?(以上|以下|左右|/月|/年|每月|/㎡|/平)?",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** What a plain text is, held against amounts. */
    static Likeness look(String plain) {
        char first = plain.charAt(0);
        boolean begins = Spelling.isDigit(first) || "约近¥￥$€£-".indexOf(first) >= 0;
        if (!begins || plain.length() > LONGEST) {
            return Likeness.NONE;
        }
        boolean bare = Spelling.allDigits(plain);
        if (!bare && !AMOUNT.matcher(plain).matches()) {
            return Likeness.NONE;
        }
        boolean unit = !Spelling.isDigit(plain.charAt(plain.length() - 1)) || "¥￥$€£".indexOf(first) >= 0;
        return unit ? Likeness.VALID : Spelling.countDigits(plain) <= 9 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** The amount as a plain decimal number, 120万元 as 1200000; another text folded. */
    static String form(String text) {
        String plain = Spelling.plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Spelling.folded(text);
        }
        if (Spelling.allDigits(plain) && plain.charAt(0) != '0') {
            return plain;
        }
        if (plain.endsWith("万")
                && Spelling.allDigits(plain.substring(0, plain.length() - 1))
                && plain.charAt(0) != '0') {
            return plain.substring(0, plain.length() - 1) + "0000";
        }
        Matcher match = AMOUNT.matcher(plain);
        boolean single = match.matches() && match.group(2) == null && match.group(4) == null;
        if (!single) {
            return Spelling.folded(text);
        }
        BigDecimal amount = new BigDecimal(match.group(1).replace(",", ""));
        String unit = match.group(3) == null ? "" : match.group(3);
        int power =
                switch (unit) {
                    case "亿" -> 8;
                    case "万", "w", "W" -> 4;
                    case "千", "k", "K" -> 3;
                    case "百" -> 2;
                    case "m", "M" -> 6;
                    default -> 0;
                };
        BigDecimal whole = amount.scaleByPowerOfTen(power);
        return whole.signum() == 0 ? "0" : whole.stripTrailingZeros().toPlainString();
    }
}
