package io.leadtrace.pii;

import java.util.regex.Pattern;

/** Amounts of money as lists write them. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile(
            "[约近]?[¥￥$€£]?\\s*-?[0-9][0-9,]*(?:\\.[0-9]+)?\\s*(?:[-~—至到]\\s*[0-9][0-9,]*(?:\\.[0-9]+)?)?\\s*(?:万|千|百|亿|k|w|m)?(?:元|块|rmb|cny|usd|eur)?(?:以上|以下|左右|/月|/年|每月|/㎡|/平)?",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    static Likeness look(String plain) {
        if (plain.length() > 30 || !AMOUNT.matcher(plain).matches()) {
            return Likeness.NONE;
        }
        char last = plain.charAt(plain.length() - 1);
        boolean unit = !Spelling.isDigit(last) || "¥￥$€£".indexOf(plain.charAt(0)) >= 0;
        return unit ? Likeness.VALID : Spelling.digits(plain).length() <= 9 ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
