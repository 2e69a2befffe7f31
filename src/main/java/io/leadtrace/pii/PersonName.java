package io.leadtrace.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's whole name. Canonical form: a Chinese name in simplified characters; another in lower case without accents,
 * the family name last. Keys: 1 its syllables in Pinyin, or else its words, in alphabetical order; 2 the surname, as
 * masks leave it, whose stars need not be as many as the characters they cover; 3 the given name; 4 the first three letters of each part, in alphabetical order.
 */
final class PersonName implements WritingKind {
    private static final int LONGEST = 60;

    /** Two names and what parts them. */
    private static final int SHORTEST_SEVERAL = 5;

    private static final Set<String> NO_NAMES = WordList.of("no-names.txt");
    /** What places and shops end in, and hardly a given name. */
    private static final String PLACES = "段街巷镇乡县市区省店厂局站";

    private static final Pattern BRACKETED = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]");
    private static final Pattern BETWEEN = Pattern.compile("[、,;/|\\n]+");

    @Override
    public String name() {
        return "person-name";
    }

    @Override
    public Likeness examine(String text) {
        if (text.length() > LONGEST) {
            return Likeness.NONE;
        }
        String name = bare(text);
        if (name.isEmpty()) {
            return Likeness.NONE;
        }
        if (!hasHan(name)) {
            return LatinName.examine(name);
        }
        ChineseName chinese = ChineseName.of(name);
        if (chinese == null) {
            List<String> several = split(text);
            return several.size() > 1 ? examine(several.get(0)) : Likeness.NONE;
        }
        return likeness(chinese);
    }

    @Override
    public Recognised recognise(String text) {
        String name = text.length() < SHORTEST_SEVERAL ? bare(text) : "";
        ChineseName chinese = hasHan(name) ? ChineseName.of(name) : null;
        return chinese == null
                ? WritingKind.super.recognise(text)
                : new Recognised(likeness(chinese), canonical(name, chinese));
    }

    private static Likeness likeness(ChineseName name) {
        return switch (name.state()) {
            case COVERED, TITLED -> Likeness.MASKED;
            case DOTTED -> Likeness.VALID;
            case WHOLE -> whole(name);
        };
    }

    private static Likeness whole(ChineseName name) {
        int length = name.length();
        if (length < 2 || length > 4 || NO_NAMES.contains(name.text())) {
            return Likeness.NONE;
        }
        int given = length - name.surnameEnd();
        if (given == length) {
            return length <= 3 ? Likeness.POSSIBLE : Likeness.NONE;
        }
        boolean place = given == 2 && PLACES.indexOf(name.name().charAt(length - 1)) >= 0;
        return place || given > 2 ? Likeness.POSSIBLE : Likeness.VALID;
    }

    /** Without the keys, whose Pinyin costs more than all else. */
    @Override
    public String canonical(String text) {
        String name = text.length() > LONGEST ? "" : bare(text);
        return hasHan(name)
                ? canonical(name, ChineseName.of(name))
                : latin(name).canonical();
    }

    private static String canonical(String name, ChineseName chinese) {
        if (chinese == null) {
            return name.indexOf('*') >= 0 ? "" : Spelling.folded(name);
        }
        boolean there = chinese.state() == ChineseName.State.WHOLE || chinese.state() == ChineseName.State.DOTTED;
        return there ? chinese.text() : "";
    }

    private static Forms latin(String name) {
        LatinName latin = name.isEmpty() || name.indexOf('*') >= 0 ? new LatinName(List.of()) : LatinName.of(name);
        return latin.parts().isEmpty()
                ? Forms.NONE
                : new Forms(latin.text(), List.of(latin.tokens(), "", latin.given(), latin.starts()));
    }

    @Override
    public void forms(String text, FormBuffer to) {
        String name = text.length() > LONGEST ? "" : bare(text);
        if (!hasHan(name)) {
            to.take(latin(name));
            return;
        }
        ChineseName chinese = ChineseName.of(name);
        to.begin(canonical(name, chinese));
        if (chinese == null || chinese.state() == ChineseName.State.TITLED) {
            return;
        }
        int surname = chinese.surnameEnd();
        if (chinese.state() == ChineseName.State.COVERED) {
            to.set(2, chinese.surname());
            to.set(3, surname == 0 ? chinese.given() : "");
            to.set(4, "");
            return;
        }
        chinese.syllables(to);
        if (chinese.state() == ChineseName.State.WHOLE) {
            to.set(2, 0, surname);
            to.set(3, surname, chinese.length());
        }
        chinese.starts(to);
    }

    @Override
    public List<String> split(String text) {
        if (text.length() < SHORTEST_SEVERAL) {
            return List.of(text);
        }
        String plain = Spelling.plain(text);
        if (!hasHan(plain) || !BETWEEN.matcher(plain).find()) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(plain, -1)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                if (Spelling.countHan(name) < 2 || name.length() > 8) {
                    return List.of(text);
                }
                names.add(name);
            }
        }
        return names.size() < 2 ? List.of(text) : List.copyOf(names);
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        if (plain.length() < 2) {
            return "*";
        }
        if (hasHan(plain)) {
            return Spelling.cover(plain.length() > 5 ? plain.substring(0, 5) : plain + "**", 1, 0);
        }
        StringBuilder masked = new StringBuilder();
        for (String part : plain.split("\\s+", -1)) {
            masked.append(masked.length() == 0 ? "" : " ")
                    .append(part.length() < 3 ? "*" : part.substring(0, part.offsetByCodePoints(0, 1)) + "***");
        }
        return masked.toString();
    }

    private static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Spelling.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The name without a phone number beside it and without brackets. */
    private static String bare(String text) {
        return isHan(text) ? text : bared(text);
    }

    private static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Spelling.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String bared(String text) {
        String plain = Spelling.plain(text);
        int length = plain.length();
        boolean brackets = false;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = plain.charAt(i);
            brackets |= c == '(' || c == '[' || c == '【';
            digits += Spelling.isDigit(c) ? 1 : 0;
        }
        if (brackets) {
            plain = BRACKETED.matcher(plain).replaceAll("");
        }
        int slash = plain.indexOf('/');
        if (slash > 1 && isTicket(plain, slash)) {
            plain = plain.substring(0, slash) + " " + plain.substring(slash + 1);
        }
        return digits >= 7 ? withoutNumber(plain) : plain.strip();
    }

    /** ZENG/YUXIN, as tickets have it: capitals and one stroke between two words or more. */
    private static boolean isTicket(String plain, int slash) {
        boolean capitals = plain.length() - slash > 2;
        for (int i = 0; i < plain.length() && capitals; i++) {
            char c = plain.charAt(i);
            capitals = c >= 'A' && c <= 'Z' || i == slash || c == ' ' && i > slash + 2;
        }
        return capitals;
    }

    /** Digits and what parts them taken off both ends. */
    private static String withoutNumber(String plain) {
        int from = 0;
        int to = plain.length();
        while (from < to && isNumeric(plain.charAt(from))) {
            from++;
        }
        while (to > from && isNumeric(plain.charAt(to - 1))) {
            to--;
        }
        return plain.substring(from, to);
    }

    private static boolean isNumeric(char c) {
        return Spelling.isDigit(c) || c == '+' || c == '-' || c == ' ' || c == '/' || c == ':' || c == ',';
    }
}
