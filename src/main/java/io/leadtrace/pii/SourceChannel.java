package io.leadtrace.pii;

/** Where a lead came from. Canonical form: folded. */
final class SourceChannel extends PlainKind {
    private static final Vocabulary CHANNELS = new Vocabulary(
            "抖音 百度 头条 快手 朋友圈 公众号 58同城 安居客 贝壳 链家 转介绍 地推 电话营销 官网 自然到访 老带新 扫码 美团 小红书 搜狗 微信群 老客户 朋友介绍 自然到店 广点通 信息流 落地页 短视频 门店 陌拜",
            "网络",
            "google facebook linkedin referral organic webinar newsletter instagram adwords tiktok twitter youtube bing seo sem"
                    + " walkin tradeshow inbound outbound");
    private static final String[] PHRASES = {"trade show", "walk-in", "walk in", "cold call", "word of mouth"};

    SourceChannel() {
        super("source-channel");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 40) {
            return Likeness.NONE;
        }
        if (CHANNELS.isIn(plain)) {
            return Likeness.VALID;
        }
        if (plain.length() < 7 || !Spelling.isAscii(plain)) {
            return Likeness.NONE;
        }
        String small = plain.toLowerCase(java.util.Locale.ROOT);
        for (String phrase : PHRASES) {
            if (small.contains(phrase)) {
                return Likeness.VALID;
            }
        }
        return Likeness.NONE;
    }
}
