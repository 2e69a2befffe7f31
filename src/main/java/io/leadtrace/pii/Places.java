package io.leadtrace.pii;

import java.util.Comparator;

/** Names of provinces and cities of China in front of other words. */
final class Places {
    /** Longer names first. */
    private static final WordFinder NAMES = new WordFinder(WordList.of("places.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toArray(String[]::new));

    private static final WordFinder KINDS =
            new WordFinder("特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "地区", "省", "市", "州", "盟");
    private static final CharClass DIRECTIONS = CharClass.of("东西南北中");
    private static final CharClass ROADS = CharClass.of("路街道区县大里村");

    private Places() {}

    static boolean isPlace(String text) {
        return isPlace(text, 0, text.length());
    }

    /** Whether a part of a text is such a name, with or without what sort of place it is. */
    static boolean isPlace(String text, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        char last = text.charAt(end - 1);
        return NAMES.at(text, from, end) == end - from
                || end - from > 2 && (last == '市' || last == '省') && NAMES.at(text, from, end - 1) == end - 1 - from;
    }

    /**
     * Where the text behind the names of provinces and cities in front begins.
     *
     * @param end where the text ends
     */
    static int behind(String text, int end) {
        int at = 0;
        for (int next = one(text, at, end); next > at; next = one(text, at, end)) {
            at = next;
        }
        return at;
    }

    private static int one(String text, int from, int end) {
        int name = from < end ? NAMES.at(text, from, end) : 0;
        if (name == 0) {
            return town(text, from, end);
        }
        int to = from + name;
        int kind = to < end ? KINDS.at(text, to, end) : 0;
        return kind == 0 && isRoad(text, to, end) ? from : to + kind;
    }

    /** A town of a name not listed: two or three characters and 市. */
    private static int town(String text, int from, int end) {
        for (int to = from + 2; to <= from + 3 && to < end; to++) {
            if (text.charAt(to) == '市') {
                return to + 1;
            }
        }
        return from;
    }

    /** Whether a city's name goes on as that of a road or district: 南京路, 北京东路, 朝阳区. */
    private static boolean isRoad(String text, int at, int end) {
        int sign = at < end && DIRECTIONS.has(text.charAt(at)) ? at + 1 : at;
        return sign < end && ROADS.has(text.charAt(sign));
    }
}
