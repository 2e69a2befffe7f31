package io.leadtrace.pii;

/** Buildings, entrances and rooms brought to one spelling: 3栋2单元501室, 三号楼2门501, 3#2-501 and 3-2-501 are {@code 3-2-501}. */
final class Rooms {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final WordFinder MARKS = new WordFinder("号楼", "单元", "栋", "幢", "座", "#", "门", "层", "楼", "梯");
    private static final String ROOM = "室房户";

    /** Characters that may be part of a building's, an entrance's or a room's spelling; no others but letters and digits are. */
    private static final CharClass TELLING = CharClass.of(NUMERALS + "十两〇百" + "号单栋幢座#门层楼梯" + ROOM + "-");

    /** One kind of dash, no punctuation. */
    private static final CharTranslation TIDY =
            new CharTranslation(CharClass.of(",。.;:·、|'\"").with('\0', ' '), "—–−~/_", "------");

    private Rooms() {}

    /** A folded text with its buildings and rooms in one spelling, and without punctuation. */
    static String joined(String folded) {
        String text = TIDY.of(folded);
        int first = 0;
        while (first < text.length() && !TELLING.has(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : joined(text, first);
    }

    private static String joined(String text, int first) {
        int length = text.length();
        // a numeral becomes three digits at most
        char[] out = new char[first + (length - first) * 3];
        text.getChars(0, first, out, 0);
        int to = first;
        boolean lane = text.indexOf('弄') >= 0;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (!TELLING.has(c)) {
                out[to++] = c;
                continue;
            }
            boolean joined = to > 0 && out[to - 1] == '-';
            int numeral = isNumeral(c) ? numeralEnd(text, i, joined) : i;
            if (numeral > i) {
                String value = value(text, i, numeral);
                value.getChars(0, value.length(), out, to);
                to += value.length();
                i = numeral - 1;
                continue;
            }
            boolean behind = to > 0 && isAlphanumeric(out[to - 1]);
            int mark = behind ? MARKS.at(text, i) : 0;
            if (mark == 0 && behind && lane && c == '号') {
                mark = 1;
            }
            if (mark > 0) {
                boolean goesOn = i + mark < length && startsNumber(text, i + mark);
                boolean building = mark == 2 && c == '号' || c == '幢' || c == '#';
                if (goesOn || building) {
                    out[to++] = goesOn ? '-' : '栋';
                } else {
                    text.getChars(i, i + mark, out, to);
                    to += mark;
                }
                i += mark - 1;
            } else if (behind && ROOM.indexOf(c) >= 0 && (i == length - 1 || !startsNumber(text, i + 1))) {
                if (i < length - 1) {
                    out[to++] = c;
                }
            } else if (c != '-' || behind && i < length - 1) {
                out[to++] = c;
            }
        }
        return new String(out, 0, to);
    }

    private static boolean startsNumber(String text, int at) {
        char c = text.charAt(at);
        return isAlphanumeric(c) || isNumeral(c) && numeralRun(text, at) - at <= 4;
    }

    /**
     * Where Chinese numerals that number a building, an entrance, a room or a house end; {@code at} if they do not.
     *
     * @param joined whether a hyphen stands in front
     */
    private static int numeralEnd(String text, int at, boolean joined) {
        int end = numeralRun(text, at);
        if (end == at || end - at > 4) {
            return at;
        }
        if (end == text.length()) {
            return joined ? end : at;
        }
        char next = text.charAt(end);
        boolean numbered = next == '号' || next == '期' || MARKS.at(text, end) > 0 || ROOM.indexOf(next) >= 0;
        return numbered || joined && next == '-' ? end : at;
    }

    private static int numeralRun(String text, int at) {
        int end = at;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两', '〇', '百' -> true;
            default -> false;
        };
    }

    /** 十二 is 12, 二十三 is 23, 一百零二 is 102, 五零一 is 501. */
    private static String value(String text, int from, int to) {
        int sum = 0;
        int digit = -1;
        boolean units = false;
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                sum += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
                units = true;
            } else {
                digit = c == '两' ? 2 : c == '〇' ? 0 : NUMERALS.indexOf(c);
                digits.append(digit);
            }
        }
        return units ? Integer.toString(sum + Math.max(0, digit)) : digits.toString();
    }

    static boolean isAlphanumeric(char c) {
        return Spelling.isDigit(c) || c >= 'a' && c <= 'z';
    }

    /** Where digits, letters and hyphens at the end of a text begin, which itself begins at a place. */
    static int tail(String text, int begin) {
        int from = text.length();
        while (from > begin && (isAlphanumeric(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        while (from < text.length() && text.charAt(from) == '-') {
            from++;
        }
        return from;
    }
}
