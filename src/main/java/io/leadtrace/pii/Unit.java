package io.leadtrace.pii;

import java.util.regex.Pattern;

/**
 * Building, entrance and room. Canonical form: the parts joined by hyphens, so that 3栋2单元501, 3号楼2门501室 and 3-2-501
 * are one. Key: 1 the last part.
 */
final class Unit extends PlainKind {
    private static final int LONGEST = 24;
    private static final String[] MARKS = {"栋", "幢", "号楼", "座", "单元", "室", "楼", "门", "层", "#", "房"};
    private static final Pattern ABROAD = Pattern.compile(
            "(?:(?:apt|apartment|unit|suite|ste|flat|room|rm|floor)(?:[. #]{1,3}|(?=[0-9]))|# ?(?![0-9]{4}))([0-9][0-9A-Za-z-]{0,7}|[A-Za-z](?:-?[0-9]{1,5})?)",
            Pattern.CASE_INSENSITIVE);

    Unit() {
        super("unit");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST || plain.indexOf('厅') >= 0) {
            return Likeness.NONE;
        }
        boolean ascii = Spelling.isAscii(plain);
        boolean digits = Spelling.countDigits(plain) > 0;
        if (plain.length() <= 4 && plain.charAt(plain.length() - 1) == '房' && Spelling.countDigits(plain) < 3) {
            return Likeness.NONE;
        }
        if (digits && (!ascii || plain.indexOf('#') > 0)) {
            for (String mark : MARKS) {
                if (plain.contains(mark)) {
                    return isPlaced(plain) ? Likeness.POSSIBLE : Likeness.VALID;
                }
            }
        }
        if (!ascii) {
            boolean building = plain.length() == 2
                    && plain.charAt(0) >= 'A'
                    && plain.charAt(0) <= 'Z'
                    && "座栋幢".indexOf(plain.charAt(1)) >= 0;
            return building ? Likeness.VALID : Likeness.NONE;
        }
        if (Character.isLetter(plain.charAt(0))
                && plain.length() > 3
                && ABROAD.matcher(plain).matches()) {
            return Likeness.VALID;
        }
        return digits && (isJoined(plain) || isRoom(plain)) ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Whether three characters or more stand before the first number, which are the name of a place: an address in part. */
    private static boolean isPlaced(String plain) {
        int at = 0;
        while (at < plain.length() && Spelling.isHan(plain.charAt(at)) && "一二三四五六七八九十".indexOf(plain.charAt(at)) < 0) {
            at++;
        }
        return at >= 3;
    }

    /** Two to four groups of at most four digits or letters. */
    private static boolean isJoined(String plain) {
        int groups = 1;
        int length = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '-' || c == '/' || c == '#') {
                if (length == 0) {
                    return false;
                }
                groups++;
                length = 0;
            } else if (++length > 4 || !Spelling.isDigit(c) && !(c < 128 && Character.isLetter(c))) {
                return false;
            }
        }
        return length > 0 && groups >= 2 && groups <= 4;
    }

    private static boolean isRoom(String plain) {
        int from = Spelling.isDigit(plain.charAt(0)) ? 0 : 1;
        int to = Spelling.isDigit(plain.charAt(plain.length() - 1)) ? plain.length() : plain.length() - 1;
        boolean letters = Character.isLetterOrDigit(plain.charAt(0))
                && Character.isLetterOrDigit(plain.charAt(plain.length() - 1));
        return letters && to - from >= 3 && to - from <= 4 && Spelling.allDigits(plain.substring(from, to));
    }

    @Override
    String form(String text) {
        String plain = StoredNumber.whole(Spelling.plain(text));
        if (!plain.isEmpty() && plain.charAt(0) < 128 && !Spelling.isDigit(plain.charAt(0))) {
            var abroad = ABROAD.matcher(plain);
            plain = abroad.matches() ? abroad.group(1) : plain;
        }
        return Rooms.joined(Spelling.folded(plain));
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        to.set(1, canonical.lastIndexOf('-') + 1, canonical.length());
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        return plain.length() < 4 ? "***" : plain.substring(0, 1) + "***";
    }
}
