package io.leadtrace.pii;

import java.util.regex.Pattern;

/**
 * A postal address in one cell. Canonical form: folded, without punctuation, building, entrance and room joined by
 * hyphens. Keys: 1 without province and city; 2 its estate, or else its road and house number; 3 building and room.
 */
final class Address extends PlainKind {
    private static final int LONGEST = 200;
    private static final WordFinder PARTS = new WordFinder(
            "胡同", "大厦", "小区", "花园", "号楼", "单元", "公寓", "省", "市", "区", "县", "镇", "乡", "村", "路", "街", "道", "巷", "弄", "里",
            "号", "栋", "幢", "室", "楼", "苑", "园", "城", "广场", "座", "组", "屯", "庄");
    private static final Vocabulary QUARTERS = new Vocabulary("", "街道 街道办 镇 乡 民族乡", "");
    /** An estate with building, entrance and room: 莲花二村11-3-1602. */
    private static final Pattern HOME =
            Pattern.compile("\\p{IsHan}{3,12}[0-9A-Z]{1,3}(?:[-#栋幢座]|号楼?)(?:[0-9]{1,2}(?:-|单元))?[0-9]{3,4}[室房]?");

    private static final int LONGEST_HOME = 30;
    private static final int LONGEST_QUARTER = 10;
    private static final String ROOM_WORDS = "号楼栋幢座单元门层室房户梯期区";
    private static final int MOST_ROOM_WORDS = 7;
    private static final CharClass ROAD = CharClass.of("路街道巷弄");
    private static final CharClass DISTRICT = CharClass.of("区县镇乡市");
    private static final CharClass BEFORE_ESTATE = CharClass.of("路街道巷弄号区县镇乡市村");

    Address() {
        super("address");
    }

    @Override
    Likeness look(String plain) {
        int length = plain.length();
        if (length < 3 || length > LONGEST || plain.indexOf('@') >= 0) {
            return Likeness.NONE;
        }
        if (!Spelling.hasHan(plain, 3)) {
            return ForeignAddress.examine(plain);
        }
        if (isRoom(plain)) {
            return Likeness.POSSIBLE;
        }
        if (length <= LONGEST_QUARTER && QUARTERS.isEnd(plain)) {
            return Likeness.VALID;
        }
        int parts = PARTS.count(plain);
        if (parts >= 3 || parts == 2 && Spelling.countDigits(plain) > 0) {
            return Likeness.VALID;
        }
        if (parts > 0 && length <= LONGEST_HOME && HOME.matcher(plain).matches()) {
            return Likeness.VALID;
        }
        return parts == 2 || parts == 1 && length >= 5 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Building, entrance and room alone: 17栋1单元1604. */
    private static boolean isRoom(String plain) {
        char first = plain.charAt(0);
        if (first >= 128 || Spelling.countHan(plain) > MOST_ROOM_WORDS) {
            return false;
        }
        for (int i = 1; i < plain.length(); i++) {
            if (ROOM_WORDS.indexOf(plain.charAt(i)) < 0 && Spelling.isHan(plain.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    String form(String text) {
        String folded = Spelling.isAscii(text) ? "" : Spelling.folded(text);
        return Spelling.hasHan(folded, 2) ? Rooms.joined(folded) : ForeignAddress.canonical(Spelling.plain(text));
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        if (!Spelling.hasHan(canonical, 2)) {
            ForeignAddress.keys(canonical, to);
            return;
        }
        int length = canonical.length();
        int behind = Places.behind(canonical, length);
        int local = length - behind < 4 ? 0 : behind;
        int tail = Rooms.tail(canonical, local);
        to.set(1, local, length);
        estate(canonical, local, tail, to);
        to.set(3, tail, length);
    }

    /** The estate at the end of an address without its rooms; where none stands there, road and house number. */
    private static void estate(String text, int begin, int tail, FormBuffer to) {
        int end = tail;
        while (end > begin && (text.charAt(end - 1) == '栋' || text.charAt(end - 1) == '座')) {
            end--;
            while (end > begin && Rooms.isAlphanumeric(text.charAt(end - 1))) {
                end--;
            }
        }
        if (end > begin && BEFORE_ESTATE.has(text.charAt(end - 1)) && text.charAt(end - 1) != '区') {
            to.set(2, road(text, begin, end), end);
            return;
        }
        int from = Math.max(begin, end - 2);
        while (from > begin && !BEFORE_ESTATE.has(text.charAt(from - 1))) {
            from--;
        }
        to.set(2, from, end);
    }

    /** Where a road's name begins, behind a district's. */
    private static int road(String text, int begin, int end) {
        int sign = end - 1;
        while (sign > begin && !ROAD.has(text.charAt(sign))) {
            sign--;
        }
        int from = sign;
        while (from > begin && !DISTRICT.has(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        int points = plain.codePointCount(0, plain.length());
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(6, points / 3))) + "****";
    }
}
