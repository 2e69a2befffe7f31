package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A WeChat account name. Canonical form: folded. */
final class WeChat extends PlainKind {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{5,19}");

    WeChat() {
        super("wechat");
    }

    @Override
    Likeness look(String plain) {
        return plain.startsWith("wxid_")
                ? Likeness.VALID
                : FORM.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
