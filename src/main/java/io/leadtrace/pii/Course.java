package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A course or subject. Canonical form: folded. */
final class Course extends PlainKind {
    private static final Vocabulary SUBJECTS = Vocabulary.of("course");

    /** A class of a school, which is where somebody learns and not what: 七(2)班, 高一3班. */
    private static final Pattern CLASS =
            Pattern.compile("(?:[小初高大中]?[0-9一二三四五六七八九十]{1,4}|[小中大]|[0-9]{4}级)(?:年级|级)?[(]?[0-9一二三四五六七八九十]{0,3}[)]?班");

    Course() {
        super("course");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 30
                        && SUBJECTS.isIn(plain)
                        && !CLASS.matcher(plain).matches()
                ? Likeness.VALID
                : Likeness.NONE;
    }
}
