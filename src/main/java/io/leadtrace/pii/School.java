package io.leadtrace.pii;

import java.util.Set;

/** A school. Canonical form: folded. */
final class School extends PlainKind {
    private static final Vocabulary SCHOOLS = Vocabulary.of("school");

    /** How far somebody went to school, which is not where. */
    private static final Set<String> LEVELS =
            Set.of("小学", "初中", "高中", "中学", "大学", "中专", "职高", "技校", "高职", "高中毕业", "初中毕业");

    School() {
        super("school");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && !LEVELS.contains(plain) && SCHOOLS.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
