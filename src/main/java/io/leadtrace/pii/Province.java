package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A province of China. Canonical form: folded. */
final class Province extends PlainKind {
    private static final Pattern NAMED = Pattern.compile(
            "(北京|上海|天津|重庆|河北|河南|山东|山西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|辽宁|吉林|黑龙江|内蒙古|宁夏|新疆|西藏|青海|台湾|香港|澳门)(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?");

    private static final String[] KINDS = {"特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"};

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        for (String kind : KINDS) {
            if (folded.length() > kind.length() + 1 && folded.endsWith(kind)) {
                return folded.substring(0, folded.length() - kind.length());
            }
        }
        return folded;
    }

    Province() {
        super("province");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() >= 2
                        && plain.length() <= 10
                        && !Spelling.isAscii(plain)
                        && NAMED.matcher(plain).matches()
                ? Likeness.VALID
                : Likeness.NONE;
    }
}
