package io.leadtrace.pii;

import java.util.List;
import java.util.Set;

/**
 * A person's name in Chinese characters, taken apart.
 *
 * @param name the name in simplified characters, without blanks
 * @param surnameEnd where the surname ends, which begins the name; 0 if it is covered or not known to be one
 * @param givenStart where the given name begins, which ends the name
 * @param state what of the name is there
 */
record ChineseName(String name, int surnameEnd, int givenStart, State state) {
    /** What of a name is there. */
    enum State {
        /** All of it. */
        WHOLE,
        /** It is written with dots between its parts, as names of minorities and foreigners are. */
        DOTTED,
        /** Some characters are covered: 张*三. */
        COVERED,
        /** The surname with a form of address: 张先生. */
        TITLED
    }

    private static final int LONGEST = 20;
    private static final int START = 3;

    /** Characters that say no more than that they are part of a name. */
    private static final CharClass ORDINARY = Spelling.simplifiedHan().without("某〇");

    private static final CharClass SINGLE = new CharClass();
    private static final Set<String> DOUBLE;
    private static final CharClass DOUBLE_START = new CharClass();
    private static final Set<String> TITLES = Set.of(
            "先生", "女士", "小姐", "太太", "老师", "经理", "总", "主任", "阿姨", "大爷", "师傅", "校长", "医生", "教授", "院长", "局长", "处长", "科长",
            "工", "总监", "店长", "老板", "同学", "哥", "姐", "叔", "姨", "大哥", "大姐", "叔叔", "生", "女", "总经理", "董事长", "律师", "警官", "大夫",
            "顾问", "专员", "太");

    /** What stands before a surname, or 阿 before any name, among people who know each other: 小赵. */
    private static final String FAMILIAR = "小老阿";

    /** Those of the titles that no given name ends with. */
    private static final List<String> TAILS =
            List.of("先生", "女士", "小姐", "太太", "老师", "经理", "主任", "阿姨", "师傅", "同学", "医生", "教授");

    /** The last characters of all titles. */
    private static final CharClass TITLE_ENDS = new CharClass();

    static {
        TITLES.forEach(title -> TITLE_ENDS.add(title.charAt(title.length() - 1)));
        Set<String> surnames = WordList.of("surnames.txt");
        surnames.stream().filter(s -> s.length() == 1).forEach(s -> SINGLE.add(s.charAt(0)));
        DOUBLE =
                surnames.stream().filter(s -> s.length() == 2).collect(java.util.stream.Collectors.toUnmodifiableSet());
        DOUBLE.forEach(s -> DOUBLE_START.add(s.charAt(0)));
    }

    /** The name in a plain text; null if its characters are not those of a name. */
    static ChineseName of(String plain) {
        if (isOrdinary(plain)) {
            return whole(plain);
        }
        String name = tidy(plain);
        int length = name.length();
        if (length == 0 || length > LONGEST) {
            return null;
        }
        int covered = 0;
        int dots = 0;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (isCover(c)) {
                covered++;
            } else if (c == '·') {
                dots++;
            } else if (!Spelling.isHan(c)) {
                return null;
            }
        }
        if (covered > 0) {
            return covered == length || dots > 0 || length > 5 ? null : covered(name);
        }
        if (dots > 0) {
            return name.charAt(0) == '·' || name.charAt(length - 1) == '·' || length < 3
                    ? null
                    : new ChineseName(name, 0, 0, State.DOTTED);
        }
        return whole(name);
    }

    private static boolean isOrdinary(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (!ORDINARY.has(plain.charAt(i))) {
                return false;
            }
        }
        return !plain.isEmpty() && plain.length() <= LONGEST;
    }

    /** Simplified, without blanks, one kind of dot. */
    private static String tidy(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c <= ' ' || isDot(c)) {
                return retyped(plain);
            }
        }
        return Spelling.simplified(plain);
    }

    private static String retyped(String plain) {
        StringBuilder tidy = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > ' ') {
                tidy.append(isDot(c) ? '·' : c);
            }
        }
        return Spelling.simplified(tidy.toString());
    }

    private static boolean isDot(char c) {
        return c == '•' || c == '・' || c == '‧' || c == '.' || c == '∙';
    }

    private static boolean isCover(char c) {
        return c == '*' || c == '某' || c == '×' || c == '○' || c == '●' || c == '■' || c == '□' || c == 'x' || c == 'X'
                || c == '_' || c == '〇';
    }

    private static ChineseName covered(String name) {
        int surname = surnameLength(name);
        int front = 0;
        while (isCover(name.charAt(front))) {
            front++;
        }
        int given = front > 0 ? front : surname;
        return surname == 0 && front == 0 ? null : new ChineseName(name, surname, given, State.COVERED);
    }

    private static ChineseName whole(String name) {
        int surname = surnameLength(name);
        int length = name.length();
        if (length == 2
                && FAMILIAR.indexOf(name.charAt(0)) >= 0
                && (name.charAt(0) == '阿' || SINGLE.has(name.charAt(1)))) {
            return new ChineseName(name, 0, length, State.TITLED);
        }
        if (surname == 0 || !TITLE_ENDS.has(name.charAt(length - 1))) {
            int known = length < 2 ? 0 : surname;
            return new ChineseName(name, known, known, State.WHOLE);
        }
        if (TITLES.contains(name.substring(surname))) {
            return new ChineseName(name, surname, length, State.TITLED);
        }
        boolean tail = length >= surname + 3 && TAILS.contains(name.substring(length - 2));
        String bare = tail ? name.substring(0, length - 2) : name;
        surname = bare.length() < 2 ? 0 : surnameLength(bare);
        return new ChineseName(bare, surname, surname, State.WHOLE);
    }

    /** How many characters of a simplified name are its surname: 2, 1, or 0 for none of the known ones. */
    static int surnameLength(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        char first = name.charAt(0);
        if (name.length() >= 3 && DOUBLE_START.has(first) && DOUBLE.contains(name.substring(0, 2))) {
            return 2;
        }
        return SINGLE.has(first) ? 1 : 0;
    }

    int length() {
        return surnameEnd + name.length() - givenStart;
    }

    /** The surname; empty if it is covered or not known to be one. */
    String surname() {
        return name.substring(0, surnameEnd);
    }

    /** What stands behind the surname. */
    String given() {
        return name.substring(givenStart);
    }

    /** The name in one piece. */
    String text() {
        return surnameEnd == givenStart ? name : surname() + given();
    }

    /** Writes as the first key its syllables in alphabetical order; see {@link Pinyin#syllables}. */
    void syllables(FormBuffer to) {
        int first = surnameEnd == 0 && name.length() > 1 && state == State.WHOLE ? 1 : surnameEnd;
        if (first != 1 || !Pinyin.write(name, to)) {
            String family = Pinyin.ofSurname(name.substring(0, first));
            String own = Pinyin.joined(name, first, name.length());
            String syllables = Pinyin.syllables(family.isEmpty() ? List.of(own) : List.of(family, own), LONGEST);
            to.set(1, syllables.isEmpty() ? family + " " + own : syllables);
        }
    }

    /** Writes as the fourth key the first three letters of surname and given name, the smaller first. */
    void starts(FormBuffer to) {
        int family = surnameEnd == 1 ? Pinyin.surnameNumber(name.charAt(0)) : Pinyin.surnameNumber(surname());
        int given = 0;
        for (int i = givenStart; i < Math.min(name.length(), givenStart + START); i++) {
            given = Syllables.joined(given, Pinyin.number(name.charAt(i)));
        }
        family = Syllables.first(family, START);
        given = Syllables.first(given, START);
        int begin = to.written();
        Syllables.write(Math.min(family, given), to);
        to.append(' ');
        Syllables.write(Math.max(family, given), to);
        to.set(4, begin, to.written());
    }
}
