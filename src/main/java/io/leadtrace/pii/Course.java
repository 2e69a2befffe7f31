package io.leadtrace.pii;

/** A course or subject. Canonical form: folded. */
final class Course extends PlainKind {
    private static final Vocabulary SUBJECTS = new Vocabulary(
            "数学 语文 英语 物理 化学 钢琴 舞蹈 美术 编程 奥数 作文 托福 雅思 考研 口才 书法 围棋 课程 培训 生物 政治 历史 跆拳道 篮球 游泳 吉他 古筝 架子鼓 主持 素描 轮滑 乐高 早教 一对一",
            "班 课",
            "math maths mathematics english physics piano coding chemistry biology history guitar ballet violin");

    Course() {
        super("course");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 30 && SUBJECTS.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
