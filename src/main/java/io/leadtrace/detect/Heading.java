package io.leadtrace.detect;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.HeaderWords.Strength;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the header of a column says for each kind, in natural logarithms of odds. Safe for use by several threads. */
final class Heading {
    private static final double EXACT = 5;

    /** Remarks are where people put what has no column of its own. */
    private static final double NOTES = 3.6;

    private static final double ENDING = 3.6;
    private static final double CONTAINED = 1.5;

    /** Nothing else has remarks in its name. */
    private static final double NOTES_WITHIN = 2.6;

    private static final double VAGUE = 1;

    /** What it says against a kind that it is a word of others, or ends in one. */
    private static final double UNNAMED = -1.5;

    private static final double UNENDED = -1;

    /** Words that head columns of people as often as columns of anything else. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "name",
            "title",
            "owner",
            "contact",
            "applicant",
            "number",
            "code",
            "location",
            "level",
            "family",
            "nombre",
            "nom",
            "nome",
            "nombreorazonsocial",
            "客户",
            "名称",
            "单位",
            "编号",
            "号码",
            "级别",
            "等级",
            "状态",
            "项目",
            "联系",
            "账号",
            "名",
            "姓",
            "会员",
            "用户",
            "意向",
            "阶段",
            "房屋",
            "单元",
            "地区",
            "区域",
            "来自",
            "时间",
            "职位",
            "日期",
            "date",
            "结果",
            "类别",
            "类型",
            "种类",
            "品牌",
            "市场",
            "级",
            "证件");

    /** Headers that programs give where there is none, and words for anything. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:余额|大小|基数|编码|代码|金额|总金额|数额|合计|总计|列|字段|内容|信息|数据|数值|项目值|项目|未命名|其他|column|field|col|unnamed|attribute|attr|var|data|info|value|text)?[ _:]*[0-9]*",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Map<String, Strength> named;
    private final boolean ambiguous;

    Heading(String text) {
        this.text = text;
        this.named = HeaderWords.kinds(text);
        this.ambiguous = AMBIGUOUS.contains(HeaderWords.normal(text));
    }

    /** The header as it stands. */
    String text() {
        return text;
    }

    /** Whether it names a kind. */
    boolean names(String kind) {
        return named.containsKey(kind);
    }

    /** Whether it names any kind. */
    boolean namesAny() {
        return !named.isEmpty();
    }

    /** Whether it is or ends in a word of a kind, and in none that anything else may have. */
    boolean isOf(String kind) {
        Strength strength = named.get(kind);
        return strength == Strength.ENDING || strength == Strength.EXACT && !ambiguous;
    }

    /** What it says for a kind; against it where it is negative. */
    double weight(String kind) {
        Strength strength = named.get(kind);
        if (strength == null) {
            return unnamed();
        }
        double weight =
                switch (strength) {
                    case EXACT -> ambiguous ? EXACT / 2 : kind.equals("notes") ? NOTES : EXACT;
                    case ENDING -> ENDING;
                    case CONTAINED -> kind.equals("other") ? 0 : kind.equals("notes") ? NOTES_WITHIN : CONTAINED;
                    case VAGUE -> VAGUE;
                };
        // a word of several kinds tells less of each
        return weight - 0.5 * (named.size() - 1);
    }

    /**
     * How much it says of something nobody here knows: 0 for none of it, as column 3 or a single letter, 1 for a word of
     * three characters or more. What only numbers or habits speak for is not what such a header means.
     */
    double foreign() {
        if (!named.isEmpty()
                || text.isBlank()
                || SAYS_NOTHING.matcher(text.strip()).matches()) {
            return 0;
        }
        long han = text.codePoints().filter(c -> Character.isIdeographic(c)).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return han > 0 ? Math.min(1, (han - 1) / 2.0) : letters > 4 ? 0.5 : 0;
    }

    /** What it says against kinds it does not name: less where it is a word for many things, or for none of the kinds. */
    private double unnamed() {
        if (named.containsKey("other")) {
            return 0;
        }
        if (named.containsValue(Strength.EXACT)) {
            return ambiguous || named.containsKey("notes") ? UNNAMED / 3 : UNNAMED;
        }
        return named.containsValue(Strength.ENDING) ? UNENDED : 0;
    }
}
