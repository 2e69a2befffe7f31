package io.leadtrace.table;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a decoded text is as Chinese, Japanese or Korean: a unigram model of its characters by class and, where a
 * language has no small alphabet, by a list of the most frequent. Logarithms are natural.
 */
final class AsianText {
    private static final double NOWHERE = -14;
    private static final String PUNCTUATION = "，。、：（）“”！？；《》·…—「」『』【】〈〉〔〕";

    private final Map<Character, Double> frequent = new HashMap<>();
    private final BitSet usual = new BitSet();
    private double usualLog = NOWHERE;
    private double han = NOWHERE;
    private double hangul = NOWHERE;
    private double hiragana = -11;
    private double katakana = -11;
    private double halfKatakana = -12;

    private AsianText() {}

    /** Chinese: {@code language} is zh-Hans or zh-Hant. */
    static AsianText chinese(String language) {
        AsianText model = new AsianText();
        boolean simplified = language.equals("zh-Hans");
        // The first plane of each standard holds what its authors found in common use.
        model.usual(simplified ? "GB2312" : "Big5", simplified ? 0xB0 : 0xA4, simplified ? 0xD7 : 0xC6, 0.2);
        model.frequent(language, 0.7);
        model.han = Math.log(0.01 / 14_000);
        return model;
    }

    static AsianText japanese() {
        AsianText model = new AsianText();
        model.usual("EUC-JP", 0xB0, 0xCF, 0.32);
        model.hiragana = Math.log(0.45 / 60);
        model.katakana = Math.log(0.14 / 80);
        model.halfKatakana = Math.log(0.002 / 60);
        model.han = Math.log(0.005 / 6_000);
        return model;
    }

    static AsianText korean() {
        AsianText model = new AsianText();
        model.usual("EUC-KR", 0xB0, 0xC8, 0.3);
        model.frequent("ko", 0.62);
        model.hangul = Math.log(0.003 / 8_800);
        model.han = Math.log(0.01 / 5_000);
        return model;
    }

    private void usual(String charset, int firstLead, int lastLead, double mass) {
        Charset decoder = Charset.forName(charset);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, decoder);
                if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
                    usual.set(text.charAt(0));
                }
            }
        }
        usualLog = Math.log(mass / usual.cardinality());
    }

    private void frequent(String language, double mass) {
        for (List<String> line : LetterTable.lines("characters.tsv")) {
            if (line.get(0).equals(language)) {
                double sum = 0;
                String distinct = line.get(1)
                        .codePoints()
                        .distinct()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                for (int rank = 0; rank < distinct.length(); rank++) {
                    sum += 1.0 / (rank + 30);
                }
                for (int rank = 0; rank < distinct.length(); rank++) {
                    frequent.put(distinct.charAt(rank), Math.log(mass / (rank + 30) / sum));
                }
            }
        }
    }

    double log(String text) {
        double log = 0;
        for (int i = 0; i < text.length(); i++) {
            log += log(text.charAt(i));
        }
        return log;
    }

    private double log(char c) {
        if (c < 0x80) {
            return c <= '?' || Character.isLetter(c) ? OneByteText.ASCII : OneByteText.ASCII_SIGN;
        }
        Double known = frequent.get(c);
        if (known != null) {
            return known;
        }
        if (usual.get(c)) {
            return usualLog;
        } else if (PUNCTUATION.indexOf(c) >= 0) {
            return -5.5;
        } else if (c >= 0x4E00 && c < 0xA000) {
            return han;
        } else if (c >= 0x3041 && c < 0x30A0) {
            return hiragana;
        } else if (c >= 0x30A0 && c < 0x3100) {
            return katakana;
        } else if (c >= 0xFF61 && c < 0xFFA0) {
            return halfKatakana;
        } else if (c >= 0xAC00 && c < 0xD7A4) {
            return hangul;
        } else if (c == '\u3000') {
            return -5;
        } else if (c > 0xFF00 && c < 0xFF5F) {
            return -7.5;
        } else if (c == '\uFFFD') {
            return NOWHERE;
        } else if (c < 0x2000 && Character.isLetter(c)) {
            return -12;
        }
        return c >= 0xE000 && c < 0xF900 ? NOWHERE : Math.max(-11, SignFrequencies.log(c) - 2);
    }
}
