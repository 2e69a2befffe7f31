package io.leadtrace.pii;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name in Chinese characters, taken apart.
 *
 * @param surname the surname in simplified characters; empty if it is covered or not known to be one
 * @param given what stands behind it
 * @param state what of the name is there
 */
record ChineseName(String surname, String given, State state) {
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
    private static final BitSet SINGLE = new BitSet();
    private static final Set<String> DOUBLE;
    private static final BitSet DOUBLE_START = new BitSet();
    private static final Set<String> TITLES = Set.of(
            "先生", "女士", "小姐", "太太", "老师", "经理", "总", "主任", "阿姨", "大爷", "师傅", "校长", "医生", "教授", "院长", "局长", "处长", "科长",
            "工", "总监", "店长", "老板", "同学", "哥", "姐", "叔", "姨", "大哥", "大姐", "叔叔", "生", "女", "总经理", "董事长", "律师", "警官", "大夫",
            "顾问", "专员", "太");

    /** What stands before a surname, or 阿 before any name, among people who know each other: 小赵. */
    private static final String FAMILIAR = "小老阿";

    /** Titles that no given name ends with. */
    private static final List<String> TAILS =
            List.of("先生", "女士", "小姐", "太太", "老师", "经理", "主任", "阿姨", "师傅", "同学", "医生", "教授");

    static {
        Set<String> surnames = WordList.of("surnames.txt");
        surnames.stream().filter(s -> s.length() == 1).forEach(s -> SINGLE.set(s.charAt(0)));
        DOUBLE =
                surnames.stream().filter(s -> s.length() == 2).collect(java.util.stream.Collectors.toUnmodifiableSet());
        DOUBLE.forEach(s -> DOUBLE_START.set(s.charAt(0)));
    }

    /** The name in a plain text; null if its characters are not those of a name. */
    static ChineseName of(String plain) {
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
                    : new ChineseName("", name, State.DOTTED);
        }
        return whole(name);
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
        String given = front > 0 ? name.substring(front) : name.substring(surname);
        return surname == 0 && front == 0 ? null : new ChineseName(name.substring(0, surname), given, State.COVERED);
    }

    private static ChineseName whole(String name) {
        int surname = surnameLength(name);
        if (name.length() == 2
                && FAMILIAR.indexOf(name.charAt(0)) >= 0
                && (name.charAt(0) == '阿' || SINGLE.get(name.charAt(1)))) {
            return new ChineseName("", "", State.TITLED);
        }
        if (surname > 0 && TITLES.contains(name.substring(surname))) {
            return new ChineseName(name.substring(0, surname), "", State.TITLED);
        }
        String bare = name;
        if (surname > 0 && name.length() >= surname + 3) {
            String tail = name.substring(name.length() - 2);
            bare = TAILS.contains(tail) ? name.substring(0, name.length() - 2) : name;
        }
        surname = bare.length() < 2 ? 0 : surnameLength(bare);
        return new ChineseName(bare.substring(0, surname), bare.substring(surname), State.WHOLE);
    }

    /** How many characters of a simplified name are its surname: 2, 1, or 0 for none of the known ones. */
    static int surnameLength(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        char first = name.charAt(0);
        if (name.length() >= 3 && DOUBLE_START.get(first) && DOUBLE.contains(name.substring(0, 2))) {
            return 2;
        }
        return SINGLE.get(first) ? 1 : 0;
    }

    int length() {
        return surname.length() + given.length();
    }

    /** The name in one piece. */
    String text() {
        return surname + given;
    }

    /** Its syllables in alphabetical order; see {@link Pinyin#syllables}. */
    String syllables() {
        String given = this.given.indexOf('·') < 0 ? this.given : this.given.replace("·", "");
        String first =
                surname.isEmpty() && given.length() > 1 && state == State.WHOLE ? given.substring(0, 1) : surname;
        String rest = surname.isEmpty() ? given.substring(first.length()) : given;
        String family = first.isEmpty() ? "" : Pinyin.ofSurname(first);
        String quick = first.length() == 1 ? Pinyin.ofName(family, rest) : "";
        if (!quick.isEmpty()) {
            return quick;
        }
        String own = Pinyin.joined(rest);
        String syllables = Pinyin.syllables(family.isEmpty() ? List.of(own) : List.of(family, own), LONGEST);
        return syllables.isEmpty() ? family + " " + own : syllables;
    }

    /** The first three letters of surname and given name, the smaller first. */
    String starts() {
        String family = start(Pinyin.ofSurname(surname));
        String own = start(Pinyin.joined(given.length() > 3 ? given.substring(0, 3) : given));
        return family.compareTo(own) <= 0 ? family + " " + own : own + " " + family;
    }

    private static String start(String letters) {
        return letters.length() > 3 ? letters.substring(0, 3) : letters;
    }
}
