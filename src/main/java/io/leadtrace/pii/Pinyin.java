package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Chinese names in Latin letters (Hanyu Pinyin without tones). Safe for use by several threads. */
final class Pinyin {
    private static final int LONGEST_SYLLABLE = 6;
    private static final CharTable READINGS = new CharTable("readings.tsv");
    private static final Set<String> SYLLABLES = WordList.of("syllables.txt");

    private Pinyin() {}

    /** The reading of a character; empty for one that is not Chinese. */
    static String of(char c) {
        String reading = READINGS.get(c);
        return reading == null ? "" : reading;
    }

    /** The reading of a surname: some characters are read otherwise there. */
    static String ofSurname(String surname) {
        if (surname.length() == 1) {
            return ofSurname(surname.charAt(0));
        }
        return switch (surname) {
            case "尉迟" -> "yuchi";
            case "单于" -> "chanyu";
            case "万俟" -> "moqi";
            case "长孙" -> "zhangsun";
            case "澹台" -> "tantai";
            default -> joined(surname);
        };
    }

    private static String ofSurname(char c) {
        return switch (c) {
            case '单' -> "shan";
            case '曾' -> "zeng";
            case '仇' -> "qiu";
            case '查' -> "zha";
            case '解' -> "xie";
            case '区' -> "ou";
            case '盖' -> "ge";
            case '朴' -> "piao";
            case '任' -> "ren";
            case '翟' -> "zhai";
            case '乐' -> "yue";
            case '覃' -> "qin";
            case '缪' -> "miao";
            case '尉' -> "wei";
            case '洗', '冼' -> "xian";
            case '员' -> "yun";
            case '黑' -> "he";
            case '秘' -> "bi";
            case '折' -> "she";
            case '种' -> "chong";
            case '重' -> "chong";
            case '召' -> "shao";
            case '繁' -> "po";
            case '纪' -> "ji";
            case '华' -> "hua";
            case '葛' -> "ge";
            case '逄' -> "pang";
            case '乜' -> "nie";
            case '佴' -> "nai";
            case '郗' -> "xi";
            case '隗' -> "wei";
            case '谌' -> "chen";
            case '宓' -> "mi";
            case '那' -> "na";
            case '石' -> "shi";
            case '车' -> "che";
            case '柏' -> "bai";
            case '薄' -> "bo";
            case '燕' -> "yan";
            case '宁' -> "ning";
            default -> of(c);
        };
    }

    /** The reading of a text, its syllables joined. */
    static String joined(String text) {
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            reading.append(of(text.charAt(i)));
        }
        return reading.toString();
    }

    /**
     * The syllables of a Chinese name as {@link #syllables} gives them for its spelling in Latin letters; empty for a name
     * that is not two or three characters with readings.
     *
     * @param family the surname's reading, of one syllable
     */
    static String ofName(String family, String given) {
        int length = given.length();
        if (family.isEmpty() || family.length() > LONGEST_SYLLABLE || length == 0 || length > 2) {
            return "";
        }
        String first = of(given.charAt(0));
        String second = length == 1 ? "" : of(given.charAt(1));
        if (first.isEmpty() || length == 2 && second.isEmpty()) {
            return "";
        }
        if (length == 1) {
            return family.compareTo(first) <= 0 ? family + " " + first : first + " " + family;
        }
        return isParted(first, second) ? sorted(family, first, second) : "";
    }

    /** Whether nothing of a syllable is drawn to the one before it, as Xi Na written in one is read Xin A. */
    private static boolean isParted(String first, String second) {
        char c = second.charAt(0);
        if (c != 'a' && c != 'e' && c != 'o' && c != 'n' && c != 'g' && c != 'r') {
            return true;
        }
        String both = first + second;
        for (int to = Math.min(LONGEST_SYLLABLE, both.length()); to > first.length(); to--) {
            if (SYLLABLES.contains(both.substring(0, to))) {
                return false;
            }
        }
        return true;
    }

    private static String sorted(String a, String b, String c) {
        boolean ordered = a.compareTo(b) <= 0;
        String low = ordered ? a : b;
        String high = ordered ? b : a;
        if (c.compareTo(low) < 0) {
            return c + " " + low + " " + high;
        }
        return c.compareTo(high) < 0 ? low + " " + c + " " + high : low + " " + high + " " + c;
    }

    /**
     * The syllables words are made of, the longest first taken at each place, in alphabetical order: the same for Zhang
     * Xiaomei, Xiaomei Zhang and Zhang Xiao Mei. Empty if a word is no Pinyin or there are more than {@code most}.
     *
     * @param words lower-case ASCII words
     */
    static String syllables(List<String> words, int most) {
        List<String> syllables = new ArrayList<>(4);
        for (String word : words) {
            if (!cut(word, 0, syllables, most)) {
                return "";
            }
        }
        if (syllables.size() == 1) {
            return syllables.get(0);
        }
        String[] sorted = syllables.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    private static boolean cut(String word, int from, List<String> syllables, int most) {
        if (from == word.length()) {
            return true;
        }
        if (syllables.size() == most) {
            return false;
        }
        for (int to = Math.min(word.length(), from + LONGEST_SYLLABLE); to > from; to--) {
            String syllable = word.substring(from, to);
            if (SYLLABLES.contains(syllable)) {
                syllables.add(syllable);
                if (cut(word, to, syllables, most)) {
                    return true;
                }
                syllables.remove(syllables.size() - 1);
            }
        }
        return false;
    }
}
