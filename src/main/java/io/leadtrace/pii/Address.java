package io.leadtrace.pii;

import java.util.List;
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
    private static final String ROAD = "路街道巷弄";
    private static final String BEFORE_ESTATE = "路街道巷弄号区县镇乡市村";

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
    List<String> keysOf(String canonical) {
        if (Spelling.countHan(canonical) < 2) {
            return ForeignAddress.keys(canonical);
        }
        int behind = Places.behind(canonical, 0);
        String local = canonical.length() - behind < 4 ? canonical : canonical.substring(behind);
        int tail = Rooms.tail(local);
        return List.of(local, estate(local.substring(0, tail)), local.substring(tail));
    }

    /** The estate at the end of an address without its rooms; where none stands there, road and house number. */
    private static String estate(String front) {
        int end = front.length();
        while (end > 0 && "栋座".indexOf(front.charAt(end - 1)) >= 0) {
            end--;
            while (end > 0 && Rooms.isAlphanumeric(front.charAt(end - 1))) {
                end--;
            }
        }
        int from = end;
        while (from > 0 && (from > end - 2 || BEFORE_ESTATE.indexOf(front.charAt(from - 1)) < 0)) {
            from--;
        }
        boolean house = end > 0 && BEFORE_ESTATE.indexOf(front.charAt(end - 1)) >= 0 && front.charAt(end - 1) != '区';
        return house ? road(front, end) : front.substring(from, end);
    }

    private static String road(String front, int end) {
        int sign = end - 1;
        while (sign > 0 && ROAD.indexOf(front.charAt(sign)) < 0) {
            sign--;
        }
        int from = sign;
        while (from > 0 && "区县镇乡市".indexOf(front.charAt(from - 1)) < 0) {
            from--;
        }
        return front.substring(from, end);
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        int points = plain.codePointCount(0, plain.length());
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(6, points / 3))) + "****";
    }
}
