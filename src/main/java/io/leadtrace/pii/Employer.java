package io.leadtrace.pii;

import java.util.Set;

/**
 * Who somebody works for. Canonical form: folded, one kind of bracket, the legal form in its short spelling. Keys: 1 the
 * core without place, legal form and what follows it; 2 the core's first four characters.
 */
final class Employer extends PlainKind {
    private static final int LONGEST = 80;
    private static final WordFinder TELLING = new WordFinder(
            "公司", "集团", "银行", "学校", "学院", "大学", "中学", "小学", "幼儿园", "医院", "委员会", "研究院", "研究所", "设计院", "事务所", "工作室", "中心",
            "酒店", "保健院", "卫生院", "超市", "商行", "商店", "支行", "分行", "部队", "政府", "法院", "检察院", "派出所", "电视台", "报社", "出版社", "合作社",
            "经营部", "门市部", "协会", "有限", "股份", "保险", "证券", "科技", "贸易", "物流", "个体", "自由职业");
    /** How names end that leave the legal form out: 新世界百货. */
    private static final Vocabulary BRIEF = new Vocabulary(
            "",
            "百货 超商 人寿 财险 控股 塑胶 电脑 电子 工业 实业 企业 地产 置业 建设 建材 建筑 制造 机械 电器 电力 电网 石油 石化 移动 联通 电信 铁路 航空 汽车 药业 制药 食品"
                    + " 餐饮 服饰 传媒 网络 软件 信息 咨询 装饰 装修 工程 快递 速运 速递 外卖 邮政 海关 税务 烟草 供电 水务 燃气 公交 地铁 消防 街道办 居委会 村委会 支队 大队 总队 中队"
                    + " 博物馆 图书馆 基金会 商会 工会 党校 三院 卫生院 卫生所 疾控 诊所 药店 药房 门诊部 国小 国中 书局 电商 化工 钢铁 煤矿 纺织 印刷 包装 物业 餐馆 饭馆 面馆 茶馆 五金行 车行 茶行 粮行 便民店 家居 家具 五金 灯饰 生物 环保"
                    + " 新能源 光电 半导体 通信 通讯 农场 林场 牧场 监狱 学院 分局 总局 供销社 信用社 农商行 储蓄 文化 娱乐 影视 广告 旅行社 宾馆 饭店 大药房 美容院 俱乐部",
            "");

    /** Who carries a number and what sort of car it is, far more often than where somebody works. */
    private static final Set<String> NO_EMPLOYERS =
            Set.of("移动", "联通", "电信", "广电", "虚拟运营商", "小型汽车", "大型汽车", "微型汽车", "新能源", "新能源汽车", "小型新能源汽车", "二手汽车");

    private static final int LONGEST_NO_EMPLOYER =
            NO_EMPLOYERS.stream().mapToInt(String::length).max().orElse(0);

    /** One kind of bracket, no punctuation. */
    private static final CharTranslation TIDY = new CharTranslation(CharClass.of(".,。、\"“”"), "[【〔]】〕", "((()))");

    private static final int LONGEST_BRIEF = 12;

    /** How much of a core is a key by itself. */
    private static final int FIRST = 4;

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
        if (plain.length() <= LONGEST_NO_EMPLOYER && NO_EMPLOYERS.contains(plain)) {
            return Likeness.NONE;
        }
        if (plain.indexOf(',') >= 0 || plain.indexOf('，') >= 0 || plain.indexOf('。') >= 0) {
            return plain.contains("公司") ? Likeness.VALID : Likeness.NONE;
        }
        return TELLING.isIn(plain)
                        || ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0
                        || plain.length() <= LONGEST_BRIEF && BRIEF.isEnd(plain)
                ? Likeness.VALID
                : han >= 4 && han <= 20 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        if (!Spelling.hasHan(text, 1)) {
            return ForeignEmployer.canonical(Spelling.plain(text));
        }
        String tidy = TIDY.of(Spelling.folded(text));
        return tidy.contains("有限责任公司") ? tidy.replace("有限责任公司", "有限公司") : tidy;
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        if (canonical.isEmpty() || canonical.length() > LONGEST) {
            return;
        }
        if (Spelling.hasHan(canonical, 1)) {
            EmployerCore.write(canonical, to);
        } else {
            to.set(1, ForeignEmployer.core(canonical));
        }
        int begin = to.from(1);
        if (to.to(1) - begin < 2) {
            to.begin(canonical);
        } else {
            to.set(2, begin, Math.min(begin + FIRST, to.to(1)));
        }
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
