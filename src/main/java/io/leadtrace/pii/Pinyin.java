package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chinese names in Latin letters (Hanyu Pinyin without tones). Safe for use by several threads. */
final class Pinyin {
    private static final CharTable READINGS = new CharTable("readings.tsv");

    /** The readings of characters that were asked for as numbers of {@link Syllables}, others 0; and those of surnames. */
    private static final int[] NUMBERS = new int[CharTable.LAST - CharTable.FIRST + 1];

    private static final int[] SURNAMES = new int[CharTable.LAST - CharTable.FIRST + 1];

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

    /** The reading of a character as a number of {@link Syllables}; 0 for one that is not Chinese. */
    static int number(char c) {
        if (c < CharTable.FIRST || c > CharTable.LAST) {
            return 0;
        }
        int number = NUMBERS[c - CharTable.FIRST];
        if (number == 0) {
            number = Syllables.number(of(c));
            NUMBERS[c - CharTable.FIRST] = number;
        }
        return number;
    }

    /** The first letters of a surname's reading as a number of {@link Syllables}; 0 for none. */
    static int surnameNumber(String surname) {
        return surname.length() == 1 ? surnameNumber(surname.charAt(0)) : Syllables.number(ofSurname(surname));
    }

    /** The reading of a surname of one character as a number of {@link Syllables}; 0 for one that is not Chinese. */
    static int surnameNumber(char c) {
        if (c < CharTable.FIRST || c > CharTable.LAST) {
            return 0;
        }
        int number = SURNAMES[c - CharTable.FIRST];
        if (number == 0) {
            number = Syllables.number(ofSurname(c));
            SURNAMES[c - CharTable.FIRST] = number;
        }
        return number;
    }

    /**
     * Writes as the first key of a name the syllables that {@link #syllables} gives for its spelling in Latin letters.
     *
     * @param name the name, its surname one character
     * @return whether its given name is one or two characters and all have readings; nothing is written if not
     */
    static boolean write(String name, FormBuffer to) {
        int length = name.length();
        int family = length < 2 || length > 3 ? 0 : surnameNumber(name.charAt(0));
        int first = family == 0 ? 0 : number(name.charAt(1));
        int second = length == 3 ? number(name.charAt(2)) : 0;
        if (first == 0 || length == 3 && (second == 0 || !Syllables.areParted(first, second))) {
            return false;
        }
        int begin = to.written();
        int low = Math.min(family, first);
        int high = Math.max(family, first);
        if (second != 0) {
            int lowest = Math.min(low, second);
            Syllables.write(lowest, to);
            to.append(' ');
            second = Math.max(low, second);
            low = Math.min(second, high);
            high = Math.max(second, high);
        }
        Syllables.write(low, to);
        to.append(' ');
        Syllables.write(high, to);
        to.set(1, begin, to.written());
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
            if (Syllables.has(word, from, to)) {
                syllables.add(word.substring(from, to));
                if (cut(word, to, syllables, most)) {
                    return true;
                }
                syllables.remove(syllables.size() - 1);
            }
        }
        return false;
    }
}
