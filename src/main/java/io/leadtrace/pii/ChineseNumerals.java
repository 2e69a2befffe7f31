package io.leadtrace.pii;

/** Numbers in Chinese numerals, as they stand in dates. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** 二〇一九年五月十二日 as 2019年5月12日; a text with other signs between keeps them. */
    static String inDigits(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int digit = c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
            if (c == '十') {
                boolean before = i > 0 && DIGITS.indexOf(text.charAt(i - 1)) > 0;
                boolean behind = i + 1 < length && DIGITS.indexOf(text.charAt(i + 1)) > 0;
                out.append(before ? "" : "1").append(behind ? "" : "0");
            } else if (digit >= 0) {
                out.append(digit);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
