package io.leadtrace.pii;

/** A housing estate or building by name. Canonical form: folded. */
final class Estate extends PlainKind {
    private static final Vocabulary NAMES = Vocabulary.of("estate");
    private static final Vocabulary OFFICES =
            new Vocabulary("", "医院 保健院 卫生院 法院 检察院 学院 书院 研究院 设计院 剧院 影院 电影院 养老院 敬老院 福利院 体检中心 服务中心", "");
    private static final String NUMBERS = "一二三四五六七八九十0123456789期区";

    Estate() {
        super("estate");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 40) {
            return Likeness.NONE;
        }
        int end = plain.length();
        while (end > 1 && NUMBERS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        int han = Spelling.countHan(plain);
        if (han > 2 && OFFICES.isEnd(plain)) {
            return Likeness.NONE;
        }
        if (Spelling.isDigit(plain.charAt(0)) && isMeasure(plain)) {
            return Likeness.NONE;
        }
        if (han > 0 ? NAMES.isEnd(plain) || NAMES.isEnd(plain.substring(0, end)) : NAMES.endsLatin(plain)) {
            return Likeness.VALID;
        }
        return plain.length() <= 12 && han >= 2 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** 2.7万公里, 3期: a number and hardly more. */
    private static boolean isMeasure(String plain) {
        int at = 0;
        while (at < plain.length() && (Spelling.isDigit(plain.charAt(at)) || plain.charAt(at) == '.')) {
            at++;
        }
        return plain.indexOf('.') > 0 && at < plain.length() || plain.endsWith("公里");
    }
}
