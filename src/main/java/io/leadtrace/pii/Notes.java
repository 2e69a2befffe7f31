package io.leadtrace.pii;

/** What somebody wrote about a person. Canonical form: folded. */
final class Notes extends PlainKind {
    private static final int SENTENCE = 6;
    private static final int MOST_TALK = 60;

    /** What clerks write of talks: what was said, asked, wanted and is to be done next. */
    private static final WordFinder TALK = new WordFinder(
            "客户", "对方", "本人", "老公", "老婆", "爱人", "家里", "先生", "太太", "打了", "没人接", "没接", "回访", "再打", "再联", "再说", "微信", "资料",
            "考虑", "想", "说", "问", "嫌", "愿意", "不要", "不需要", "需要", "已经", "已", "约", "明天", "后天", "下周", "周末", "周六", "周日", "月底",
            "下个月", "年底", "晚上", "下午", "上午", "中午", "改天", "最近", "目前", "暂时", "还没", "能不能", "是否", "怎么", "什么", "多少", "看房",
            "看了", "谈", "发了", "发过", "加了", "态度", "投诉", "着急", "急", "注意", "联络", "回覆", "要求", "希望", "打算", "准备", "确认", "等",
            "过来", "上门", "带", "换", "请", "勿", "别");

    private static final WordFinder BRIEF = new WordFinder(
            "没接", "不接", "考虑", "资料", "加微", "商量", "价格高", "太贵", "挂断", "挂了", "停机", "关机", "空号", "没兴趣", "不需要", "晚点", "再打",
            "再联", "打错", "无人接", "在开会", "在忙", "不方便", "已约", "改约", "爽约", "未到", "回访", "明天来", "再说");

    private static final String STOPS = "，。！？；、,!?;…";

    Notes() {
        super("notes");
    }

    @Override
    Likeness look(String plain) {
        return isTalk(plain) || isBrief(plain)
                ? Likeness.VALID
                : plain.length() > 12 && isWritten(plain) ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Words, and not the path of a file or a code. */
    private static boolean isWritten(String plain) {
        return plain.indexOf(' ') > 0 || Spelling.countHan(plain) > 0 || !Spelling.isAscii(plain);
    }

    /** Whether a short text is what callers note: 没接, 要考虑下. */
    private static boolean isBrief(String plain) {
        return plain.length() >= 2 && plain.length() < SENTENCE && BRIEF.isIn(plain);
    }

    /** Whether a Chinese text of some length speaks of a talk, or is one. */
    private static boolean isTalk(String plain) {
        if (plain.length() < SENTENCE || plain.length() > MOST_TALK * 10 || Spelling.countHan(plain) < SENTENCE - 1) {
            return false;
        }
        String begin = plain.length() > MOST_TALK ? plain.substring(0, MOST_TALK) : plain;
        int talk = TALK.count(begin);
        return talk >= 2 || talk == 1 && hasStop(begin);
    }

    private static boolean hasStop(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            if (STOPS.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
