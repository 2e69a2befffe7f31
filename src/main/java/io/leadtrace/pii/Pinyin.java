package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chinese names in Latin letters (Hanyu Pinyin without tones). Safe for use by several threads. */
final class Pinyin {
    private static final CharTable READINGS = new CharTable("readings.tsv");

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
            default -> joined(surname, 0, surname.length());
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

    /** The reading of a part of a text, its syllables joined. */
    static String joined(String text, int from, int to) {
        StringBuilder reading = new StringBuilder();
        for (int i = from; i < to; i++) {
            reading.append(of(text.charAt(i)));
        }
        return reading.toString();
    }

    /**
     * Writes as the first key of a name the syllables that {@link #syllables} gives for its spelling in Latin letters.
     *
     * @param family the surname's reading, of one syllable
     * @param name the name, its given name behind the first character
     * @return whether it is one or two characters with readings; nothing is written if not
     */
    static boolean write(String family, String name, FormBuffer to) {
        int length = name.length() - 1;
        if (family.isEmpty() || family.length() > Syllables.LONGEST || length == 0 || length > 2) {
            return false;
        }
        String first = of(name.charAt(1));
        String second = length == 1 ? "" : of(name.charAt(2));
        if (first.isEmpty() || length == 2 && (second.isEmpty() || !isParted(first, second))) {
            return false;
        }
        boolean ordered = family.compareTo(first) <= 0;
        String low = ordered ? family : first;
        String high = ordered ? first : family;
        int begin = to.written();
        if (length == 2 && second.compareTo(low) < 0) {
            to.append(second, ' ');
            to.append(low, ' ');
            to.append(high);
        } else if (length == 2 && second.compareTo(high) < 0) {
            to.append(low, ' ');
            to.append(second, ' ');
            to.append(high);
        } else {
            to.append(low, ' ');
            to.append(high);
            if (length == 2) {
                to.append(' ');
                to.append(second);
            }
        }
        to.set(1, begin, to.written());
        return true;
    }

    /** Whether nothing of a syllable is drawn to the one before it, as Xi Na written in one is read Xin A. */
    private static boolean isParted(String first, String second) {
        char c = second.charAt(0);
        if (c != 'a' && c != 'e' && c != 'o' && c != 'n' && c != 'g' && c != 'r') {
            return true;
        }
        int read = Syllables.number(first, first.length());
        for (int i = 0; i < Math.min(Syllables.LONGEST - first.length(), second.length()); i++) {
            read = Syllables.with(read, second.charAt(i));
            if (Syllables.has(read)) {
                return false;
            }
        }
        return true;
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
        for (int to = Math.min(word.length(), from + Syllables.LONGEST); to > from; to--) {
            String syllable = word.substring(from, to);
            if (Syllables.has(syllable)) {
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
