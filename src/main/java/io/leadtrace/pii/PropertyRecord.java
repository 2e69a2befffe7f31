package io.leadtrace.pii;

import java.util.regex.Pattern;

/**
 * A deed or register entry of real estate: the mainland's new and old deeds and unit numbers, Taiwan's land and building
 * numbers, parcels and titles abroad. Canonical form: folded, without brackets, 第, 字 and 号. Keys: 1 its number without
 * noughts in front; 2 year and authority.
 */
final class PropertyRecord extends PlainKind {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final WordFinder NEW_DEED = new WordFinder("不动产权", "不动产证明", "不动产登记证明");
    private static final WordFinder OLD_DEED =
            new WordFinder("房权证", "房地权证", "房地产权证", "房产证", "房地证", "房字", "产权证", "房证", "集用", "国用", "土地证");
    /** 沪房地闵字(2009)第012233号. */
    private static final Pattern LETTERED =
            Pattern.compile("[^0-9]{0,6}房[^0-9]{0,8}字(?:\\([0-9]{4}\\)|[0-9]{4})?第?[0-9][0-9a-z-]{3,13}号?");

    private static final int LONGEST_WORDS = 12;
    private static final CharClass DROPPED = CharClass.of("()第号字[]【】〔〕{}<>〈〉《》.,:;、。·");
    private static final CharClass OPENING = CharClass.of("[【〔{<〈");
    private static final CharClass CLOSING = CharClass.of("]】〕}>〉");
    private static final String[] SIGNS = {"不动产", "房", "国用", "集用", "土地"};

    PropertyRecord() {
        super("property-record");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() < 6 || plain.length() > LONGEST || Spelling.countDigits(plain) < 3) {
            return Likeness.NONE;
        }
        String tight = tight(plain);
        if (!Spelling.isAscii(tight)) {
            if (isNewDeed(tight) || isOldDeed(tight)) {
                return Likeness.VALID;
            }
            return isBare(tight) ? Likeness.POSSIBLE : Likeness.NONE;
        }
        if (isUnitNumber(tight)) {
            return Likeness.VALID;
        }
        return isNumber(tight)
                        || isTaiwanese(tight)
                        || isTitle(tight)
                        || isParcel(tight) && Dates.iso(tight).isEmpty()
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }

    /** 冀(2018)邯郸市不动产权第0012345号. */
    private static boolean isNewDeed(String tight) {
        int sign = NEW_DEED.find(tight, 0);
        if (sign < 6 || sign > 26) {
            return false;
        }
        int number = sign + NEW_DEED.at(tight, sign);
        return hasYear(tight, sign) && isNumbered(tight, number, 0, 9);
    }

    /** Whether a year stands within the first characters, and nothing but words behind it. */
    private static boolean hasYear(String tight, int end) {
        for (int i = 0; i <= 3 && i + 4 <= end; i++) {
            boolean year = tight.startsWith("20", i) || tight.startsWith("19", i);
            if (year && Spelling.isDigit(tight.charAt(i + 2)) && Spelling.isDigit(tight.charAt(i + 3))) {
                return Spelling.countDigits(tight.substring(i + 4, end)) == 0;
            }
        }
        return false;
    }

    /** X京房权证朝字第123456号. */
    private static boolean isOldDeed(String tight) {
        int sign = OLD_DEED.find(tight, 0);
        return sign >= 0
                        && sign <= LONGEST_WORDS
                        && isNumbered(tight, sign + OLD_DEED.at(tight, sign), LONGEST_WORDS, 16)
                || tight.indexOf('房') >= 0 && LETTERED.matcher(tight).matches();
    }

    /** Whether, after so many characters at most, four digits or more are all that is left but for 第 and 号. */
    private static boolean isNumbered(String tight, int from, int words, int longest) {
        int to = tight.length();
        int dash = tight.lastIndexOf('-');
        if (dash > from && tight.charAt(dash - 1) == '号') {
            to = dash;
        }
        to = tight.charAt(to - 1) == '号' ? to - 1 : to;
        int start = to;
        while (start > from && isNumberSign(tight.charAt(start - 1))) {
            start--;
        }
        int left = start > from && tight.charAt(start - 1) == '第' ? start - 1 : start;
        return to - start >= SHORTEST && to - start <= longest && left - from <= words;
    }

    private static boolean isNumberSign(char c) {
        return Spelling.isDigit(c) || c == '-' || c >= 'a' && c <= 'z';
    }

    /** 第 and 号 around seven to ten digits. */
    private static boolean isBare(String tight) {
        int from = tight.charAt(0) == '第' ? 1 : 0;
        int to = tight.endsWith("号") ? tight.length() - 1 : 0;
        return to - from >= 7 && to - from <= 10 && Spelling.allDigits(tight.substring(from, to));
    }

    /** The number of a deed alone, or behind its year: 0012345, 2019-12345. */
    private static boolean isNumber(String tight) {
        int dash = tight.indexOf('-');
        boolean year = dash == 4 && (tight.startsWith("19") || tight.startsWith("20"));
        String number = tight.substring(year ? dash + 1 : 0);
        return number.length() >= SHORTEST
                && number.length() <= 12
                && Spelling.allDigits(number)
                && Dates.iso(tight).isEmpty();
    }

    /** The mainland's unit numbers of 28 characters: parcel, land, number, building, unit. */
    private static boolean isUnitNumber(String tight) {
        return tight.length() == 28
                && Spelling.allDigits(tight.substring(0, 12))
                && "gjz".indexOf(tight.charAt(12)) >= 0
                && Character.isLetter(tight.charAt(13))
                && Spelling.allDigits(tight.substring(14, 19))
                && "flqw".indexOf(tight.charAt(19)) >= 0
                && Spelling.allDigits(tight.substring(20));
    }

    /** Land numbers of four and four digits, building numbers of five and three. */
    private static boolean isTaiwanese(String tight) {
        int dash = tight.indexOf('-');
        return tight.length() == 9
                && (dash == 4 || dash == 5)
                && Spelling.allDigits(tight.substring(0, dash))
                && Spelling.allDigits(tight.substring(dash + 1));
    }

    /** Titles of England and Wales: two or three letters and three to six digits. */
    private static boolean isTitle(String tight) {
        int letters = 0;
        while (letters < tight.length() && tight.charAt(letters) >= 'a') {
            letters++;
        }
        int digits = tight.length() - letters;
        return letters >= 2
                && letters <= 3
                && digits >= 3
                && digits <= 6
                && Spelling.allDigits(tight.substring(letters));
    }

    /** Parcel numbers of the United States: three or four groups of two to four digits. */
    private static boolean isParcel(String tight) {
        int groups = 1;
        int length = 0;
        for (int i = 0; i < tight.length(); i++) {
            char c = tight.charAt(i);
            if (c == '-') {
                if (length < 2) {
                    return false;
                }
                groups++;
                length = 0;
            } else if (!Spelling.isDigit(c) || ++length > 4) {
                return false;
            }
        }
        return length >= 2 && (groups == 3 || groups == 4);
    }

    /** Folded, one kind of bracket. */
    private static String tight(String plain) {
        String folded = Spelling.folded(plain);
        StringBuilder tight = null;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char round = OPENING.has(c) ? '(' : CLOSING.has(c) ? ')' : c;
            if (round != c && tight == null) {
                tight = new StringBuilder(folded);
            }
            if (round != c) {
                tight.setCharAt(i, round);
            }
        }
        return tight == null ? folded : tight.toString();
    }

    /** Nothing for words without a number: 已抵押 is no record two people could share. */
    @Override
    String form(String text) {
        if (Spelling.allDigits(text)) {
            boolean some = text.length() >= SHORTEST && text.length() <= LONGEST && !isOneDigit(text);
            return some ? text : "";
        }
        String folded = Spelling.folded(StoredNumber.whole(Spelling.plain(text)));
        if (Spelling.countDigits(folded) < SHORTEST) {
            return "";
        }
        String form = kept(folded);
        return form.length() > LONGEST || isOneDigit(folded) ? "" : form;
    }

    private static String kept(String folded) {
        char[] kept = folded.toCharArray();
        int length = 0;
        for (char c : kept) {
            if (!DROPPED.has(c)) {
                kept[length++] = c;
            }
        }
        return length == kept.length ? folded : new String(kept, 0, length);
    }

    /** 00000000 and its like stand for nothing. */
    private static boolean isOneDigit(String folded) {
        char first = folded.charAt(0);
        for (int i = 1; i < folded.length(); i++) {
            if (folded.charAt(i) != first) {
                return false;
            }
        }
        return Spelling.isDigit(first);
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        if (!canonical.isEmpty()) {
            number(canonical, to);
            yearAndAuthority(canonical, to);
        }
    }

    /** The last run of four digits or more. */
    private static void number(String form, FormBuffer keys) {
        int to = form.length();
        while (to > 0) {
            int from = to;
            while (from > 0 && Spelling.isDigit(form.charAt(from - 1))) {
                from--;
            }
            if (to - from >= SHORTEST) {
                while (from < to - 1 && form.charAt(from) == '0') {
                    from++;
                }
                keys.set(1, from, to);
                return;
            }
            to = from == to ? to - 1 : from;
        }
        keys.set(1, 0, 0);
    }

    private static void yearAndAuthority(String form, FormBuffer keys) {
        keys.set(2, 0, 0);
        if (Spelling.allDigits(form)) {
            return;
        }
        for (int i = 0; i + 4 < form.length(); i++) {
            char first = form.charAt(i);
            char second = form.charAt(i + 1);
            boolean year = (first == '1' && second == '9' || first == '2' && second == '0')
                    && Spelling.isDigit(form.charAt(i + 2))
                    && Spelling.isDigit(form.charAt(i + 3))
                    && !Spelling.isDigit(form.charAt(i + 4));
            if (year) {
                for (String sign : SIGNS) {
                    int end = form.indexOf(sign, i + 4);
                    if (end > 0) {
                        keys.set(2, i, end);
                        return;
                    }
                }
            }
        }
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        StringBuilder masked = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            boolean telling = Spelling.isDigit(plain.charAt(i)) && i > 8 || plain.length() < 12;
            masked.append(telling ? '*' : plain.charAt(i));
        }
        String result = masked.toString();
        return result.isEmpty() || result.equals(text) ? Spelling.cover(plain, 3, 0) : result;
    }
}
