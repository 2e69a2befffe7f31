package io.leadtrace.pii;

/** A school. Canonical form: folded. */
final class School extends PlainKind {
    private static final Vocabulary SCHOOLS = new Vocabulary(
            "小学 中学 附中 附小 实验学校 幼儿园 大学 学院 职高 技校 高中 初中",
            "一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 学校 外国语",
            "school college university academy kindergarten gymnasium lycée collège universität universidad université");

    School() {
        super("school");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && SCHOOLS.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
