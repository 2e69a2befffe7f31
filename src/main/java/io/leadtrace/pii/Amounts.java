package io.leadtrace.pii;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money as lists write them. */
final class Amounts {
    private static final int LONGEST = 30;
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[约近]|不超过|hk|nt|us|rmb)?[¥￥$€£]?\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万|千|百|亿|k|w|m)?(?:元|块)?"
                    + "([-~—–至到]\\s*[¥￥$€£]?[0-9][0-9,]*(?:\\.[0-9]+)?\\s*(?:万|千|k|w)?)?"
                    + "(?:元|块|人民币|港币|港元|美元|rmb|cny|usd|hkd|eur)?(以上|以下|以内|左右|起|内|多|(?:/|每)(?:月|年|天|㎡|m2|平米|平方米?|平|坪|套))?",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** What a plain text is, held against amounts. */
    static Likeness look(String plain) {
        char first = plain.charAt(0);
        boolean begins = Spelling.isDigit(first) || "约近不¥￥$€£-HNURhnur".indexOf(first) >= 0;
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
        String plain = Spelling.simplified(Spelling.plain(text));
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
        boolean single = match.matches() && match.group(3) == null && match.group(4) == null;
        if (!single) {
            return Spelling.folded(text);
        }
        BigDecimal amount = new BigDecimal(match.group(1).replace(",", ""));
        String unit = match.group(2) == null ? "" : match.group(2);
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
