package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A course or subject. Canonical form: folded. */
final class Course extends PlainKind {
    private static final Pattern SUBJECT = Pattern.compile(
            "数学|语文|英语|物理|化学|钢琴|舞蹈|美术|编程|奥数|作文|托福|雅思|考研|口才|书法|围棋|课程|培训|班$|math|english|physics|piano|coding",
            Pattern.CASE_INSENSITIVE);

    Course() {
        super("course");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 30 && SUBJECT.matcher(plain).find() ? Likeness.VALID : Likeness.NONE;
    }
}
