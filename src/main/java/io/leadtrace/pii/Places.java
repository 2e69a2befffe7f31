package io.leadtrace.pii;

import java.util.BitSet;
import java.util.Set;

/** Names of provinces and cities of China in front of other words. */
final class Places {
    private static final int LONGEST = 5;
    private static final Set<String> NAMES = WordList.of("places.txt");
    private static final BitSet FIRSTS = new BitSet();

    static {
        NAMES.forEach(name -> FIRSTS.set(name.charAt(0)));
    }

    private static final String[] KINDS = {"特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "地区", "省", "市", "州", "盟"};

    private Places() {}

    static boolean isPlace(String text) {
        int length = text.length();
        if (NAMES.contains(text)) {
            return true;
        }
        return length > 2
                && (text.endsWith("市") || text.endsWith("省"))
                && NAMES.contains(text.substring(0, length - 1));
    }

    /** Where the text behind the names of provinces and cities begins, counted from {@code from}. */
    static int behind(String text, int from) {
        int at = from;
        for (int next = one(text, at); next > at; next = one(text, at)) {
            at = next;
        }
        return at;
    }

    private static int one(String text, int from) {
        boolean begins = from < text.length() && FIRSTS.get(text.charAt(from));
        for (int length = Math.min(LONGEST, text.length() - from); begins && length >= 2; length--) {
            if (NAMES.contains(text.substring(from, from + length))) {
                int to = from + length;
                for (String kind : KINDS) {
                    if (text.startsWith(kind, to)) {
                        return to + kind.length();
                    }
                }
                return isRoad(text, to) ? from : to;
            }
        }
        return town(text, from);
    }

    /** A town of a name not listed: two or three characters and 市. */
    private static int town(String text, int from) {
        for (int to = from + 2; to <= from + 3 && to < text.length(); to++) {
            if (text.charAt(to) == '市') {
                return to + 1;
            }
        }
        return from;
    }

    /** Whether a city's name goes on as that of a road or district: 南京路, 北京东路, 朝阳区. */
    private static boolean isRoad(String text, int at) {
        int sign = at < text.length() && "东西南北中".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return sign < text.length() && "路街道区县大里村".indexOf(text.charAt(sign)) >= 0;
    }
}
