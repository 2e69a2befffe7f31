package io.leadtrace.pii;

import java.util.Locale;
import java.util.Set;

/** A WeChat account name, or the phone number that stands for it. Canonical form: lower case; a phone number in E.164. */
final class WeChat extends PlainKind {
    private static final PiiKind PHONE = new Phone();
    private static final Set<String> NO_ACCOUNT =
            Set.of("wechat", "weixin", "wxhao", "unknown", "phone", "mobile", "tongshouji", "shouji", "no-wechat");

    WeChat() {
        super("wechat");
    }

    @Override
    Likeness look(String plain) {
        if (isAccount(plain)) {
            return plain.startsWith("wxid_") ? Likeness.VALID : Likeness.POSSIBLE;
        }
        return plain.length() == 11 && !PHONE.canonical(plain).isEmpty() ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** A letter, then five to nineteen letters, digits, hyphens and underscores. */
    private static boolean isAccount(String plain) {
        int length = plain.length();
        if (length < 6 || length > 20 || !isLetter(plain.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = plain.charAt(i);
            if (!isLetter(c) && !Spelling.isDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !NO_ACCOUNT.contains(plain.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Nothing for what is no account: 同手机 is no name two people could share. */
    @Override
    String form(String text) {
        String plain = Spelling.plain(text);
        return isAccount(plain) ? plain.toLowerCase(Locale.ROOT) : PHONE.canonical(plain);
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 1);
    }
}
