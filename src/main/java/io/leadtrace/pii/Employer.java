package io.leadtrace.pii;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who somebody works for. Canonical form: folded, without brackets' kind, with the legal form in its short spelling.
 * Keys: 1 the core without place and legal form; 2 the core's first four characters.
 */
final class Employer extends PlainKind {
    private static final Pattern FORM = Pattern.compile("(股份有限责任公司|有限责任公司|股份有限公司|有限公司|集团公司|分公司|总公司|公司|集团|总厂|事务所|工作室)");
    private static final Pattern TELLING = Pattern.compile(
            "公司|集团|银行|学校|学院|大学|中学|小学|幼儿园|医院|厂$|局$|委员会|研究院|研究所|设计院|事务所|工作室|中心|酒店|超市|商行|商店|店$|支行|分行|部队|政府|法院|检察院|派出所|电视台|报社|出版社|合作社|经营部|门市部|协会|有限|股份|保险|证券|科技|贸易|物流|个体|自由职业");
    private static final Pattern LATIN_TELLING = Pattern.compile(
            "\\b(inc|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|kg|ohg|ug|s\\.?a\\.?r?\\.?l?|s\\.?r\\.?l|s\\.?p\\.?a|bv|b\\.v|nv|oy|ab|as|a/s|group|holdings?|partners|associates|university|college|school|hospital|bank|institute|trust|services|solutions|systems|industries|consulting|technologies|international|foundation|clinic|hotel|restaurant|studio|sons)\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATIN_FORM = Pattern.compile(
            "[,.]?\\s*\\b(inc|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|kg|s\\.?a|s\\.?r\\.?l|s\\.?p\\.?a|bv|nv|oy|ab|as|group)\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("^(?:[\\p{IsHan}]{2,3}(?:省|自治区))?(?:[\\p{IsHan}]{2,4}市)?(?:[\\p{IsHan}]{1,3}[区县])?");
    private static final Pattern CITY = Pattern.compile(
            "^(北京|上海|天津|重庆|广州|深圳|杭州|南京|武汉|成都|西安|苏州|郑州|长沙|青岛|大连|宁波|厦门|济南|合肥|福州|石家庄|沈阳|长春|哈尔滨|昆明|贵阳|南宁|南昌|太原|邯郸|河北|河南|山东|山西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|辽宁|吉林|黑龙江|内蒙古|宁夏|新疆|西藏|青海|中国)");

    Employer() {
        super("employer");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() < 2 || plain.length() > 80 || plain.indexOf('@') >= 0) {
            return Likeness.NONE;
        }
        int han = Spelling.countHan(plain);
        if (han > 0) {
            return TELLING.matcher(plain).find()
                    ? Likeness.VALID
                    : han >= 4 && han <= 20 ? Likeness.POSSIBLE : Likeness.NONE;
        }
        if (LATIN_TELLING.matcher(plain).find()) {
            return Likeness.VALID;
        }
        return plain.chars().filter(Character::isLetter).count() * 10 >= plain.length() * 7L
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }

    @Override
    public String canonical(String text) {
        String folded = Spelling.folded(text);
        String plain =
                folded.replace('（', '(').replace('）', ')').replace('[', '(').replace(']', ')');
        return plain.replace("有限责任公司", "有限公司");
    }

    @Override
    public List<String> keys(String text) {
        String plain = Spelling.plain(text);
        String core;
        if (Spelling.countHan(plain) > 0) {
            String folded = Spelling.folded(text).replaceAll("[()（）·\\-.,，。]", "");
            core = FORM.matcher(CITY.matcher(place(folded)).replaceFirst("")).replaceAll("");
            if (core.length() < 2) {
                core = folded;
            }
        } else {
            core = Spelling.latin(LATIN_FORM.matcher(plain).replaceAll(" "));
        }
        return core.length() < 2 ? List.of() : List.of(core, core.substring(0, Math.min(4, core.length())));
    }

    private static String place(String folded) {
        String rest = PLACE.matcher(folded).replaceFirst("");
        return rest.length() < 4 ? folded : rest;
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
