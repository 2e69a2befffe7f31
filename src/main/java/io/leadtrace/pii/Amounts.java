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

    /** As the continent writes them: 1.250,00 €, 4 255 €, EUR 90.000. */
    private static final Pattern CONTINENTAL = Pattern.compile(
            "(?:€|EUR ?|R\\$ ?)?([0-9]{1,3}(?:[. \u00a0][0-9]{3})+|[0-9]+)(?:,([0-9]{2}))? ?(?:€|EUR|zł|PLN|CHF|Kč)?");

    /** As India counts: 16 Lakh, 2.5 Cr. */
    private static final Pattern INDIAN = Pattern.compile(
            "(?:₹|Rs\\.? ?|INR ?)?([0-9]+(?:\\.[0-9]+)?) ?(lakhs?|lacs?|lac|crores?|cr)\\.?", Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** What a plain text is, held against amounts. */
    static Likeness look(String plain) {
        char first = plain.charAt(0);
        boolean begins = Spelling.isDigit(first) || "约近不¥￥$€£₹-HNUREIhnur".indexOf(first) >= 0;
        if (!begins || plain.length() > LONGEST) {
            return Likeness.NONE;
        }
        boolean bare = Spelling.allDigits(plain);
        if (!bare && !AMOUNT.matcher(plain).matches()) {
            return isForeign(plain) ? Likeness.VALID : Likeness.NONE;
        }
        boolean unit = !Spelling.isDigit(plain.charAt(plain.length() - 1)) || "¥￥$€£".indexOf(first) >= 0;
        return unit ? Likeness.VALID : Spelling.countDigits(plain) <= 9 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    private static boolean isForeign(String plain) {
        return CONTINENTAL.matcher(plain).matches() || INDIAN.matcher(plain).matches();
    }

    private static String foreign(String plain) {
        Matcher match = CONTINENTAL.matcher(plain);
        if (match.matches()) {
            String whole = match.group(1).replaceAll("[^0-9]", "");
            return plain(new BigDecimal(match.group(2) == null ? whole : whole + "." + match.group(2)));
        }
        match = INDIAN.matcher(plain);
        if (match.matches()) {
            boolean lakh = Character.toLowerCase(match.group(2).charAt(0)) == 'l';
            return plain(new BigDecimal(match.group(1)).scaleByPowerOfTen(lakh ? 5 : 7));
        }
        return "";
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
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
            String foreign = foreign(plain);
            return foreign.isEmpty() ? Spelling.folded(text) : foreign;
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
        return plain(amount.scaleByPowerOfTen(power));
    }
}
