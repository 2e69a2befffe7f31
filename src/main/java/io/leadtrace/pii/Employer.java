package io.leadtrace.pii;

import java.util.List;

/**
 * Who somebody works for. Canonical form: folded, one kind of bracket, the legal form in its short spelling. Keys: 1 the
 * core without place, legal form and what follows it; 2 the core's first four characters.
 */
final class Employer extends PlainKind {
    private static final int LONGEST = 80;
    private static final WordFinder TELLING = new WordFinder(
            "公司", "集团", "银行", "学校", "学院", "大学", "中学", "小学", "幼儿园", "医院", "委员会", "研究院", "研究所", "设计院", "事务所", "工作室", "中心",
            "酒店", "超市", "商行", "商店", "支行", "分行", "部队", "政府", "法院", "检察院", "派出所", "电视台", "报社", "出版社", "合作社", "经营部", "门市部",
            "协会", "有限", "股份", "保险", "证券", "科技", "贸易", "物流", "个体", "自由职业");
    private static final String ENDS = "厂局店";

    Employer() {
        super("employer");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() < 2 || plain.length() > LONGEST || plain.indexOf('@') >= 0) {
            return Likeness.NONE;
        }
        int han = Spelling.countHan(plain);
        if (han == 0) {
            return ForeignEmployer.examine(plain);
        }
        return TELLING.isIn(plain) || ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0
                ? Likeness.VALID
                : han >= 4 && han <= 20 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        if (Spelling.countHan(text) == 0) {
            return ForeignEmployer.canonical(Spelling.plain(text));
        }
        String folded = Spelling.folded(text);
        StringBuilder form = null;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char round = c == '[' || c == '【' || c == '〔' ? '(' : c == ']' || c == '】' || c == '〕' ? ')' : c;
            boolean drop = c == '.' || c == ',' || c == '。' || c == '、' || c == '"' || c == '“' || c == '”';
            if (form == null && (drop || round != c)) {
                form = new StringBuilder(folded.length()).append(folded, 0, i);
            }
            if (form != null && !drop) {
                form.append(round);
            }
        }
        String tidy = form == null ? folded : form.toString();
        return tidy.contains("有限责任公司") ? tidy.replace("有限责任公司", "有限公司") : tidy;
    }

    @Override
    List<String> keysOf(String canonical) {
        if (canonical.isEmpty() || canonical.length() > LONGEST) {
            return List.of();
        }
        String core = Spelling.countHan(canonical) > 0 ? EmployerCore.of(canonical) : ForeignEmployer.core(canonical);
        return core.length() < 2 ? List.of() : List.of(core, core.substring(0, Math.min(4, core.length())));
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
