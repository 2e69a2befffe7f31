package io.leadtrace.pii;

import java.util.regex.Pattern;

/** Where a lead came from. Canonical form: folded. */
final class SourceChannel extends PlainKind {
    private static final Pattern CHANNEL = Pattern.compile(
            "抖音|百度|头条|快手|朋友圈|公众号|58同城|安居客|贝壳|链家|转介绍|地推|电话营销|官网|自然到访|老带新|扫码|美团|小红书|搜狗|google|facebook|linkedin|referral|organic|webinar|trade show|walk-?in|cold call|newsletter|instagram|adwords",
            Pattern.CASE_INSENSITIVE);

    SourceChannel() {
        super("source-channel");
    }

    @Override
    Likeness look(String plain) {
        return CHANNEL.matcher(plain).find() ? Likeness.VALID : Likeness.NONE;
    }
}
