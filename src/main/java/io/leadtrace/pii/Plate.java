package io.leadtrace.pii;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mainland number plate, after GA 36. Canonical form: capitals and digits without what parts them. */
final class Plate extends PlainKind {
    private static final Pattern FORM = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-K][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-K])");

    Plate() {
        super("plate");
    }

    @Override
    Likeness look(String plain) {
        return form(plain).isEmpty() ? Likeness.NONE : Likeness.VALID;
    }

    /** Nothing for what has no plate's form: 未上牌 is no number two people could share. */
    @Override
    String form(String text) {
        int length = text.length();
        if (length < 7 || length > 14 || Spelling.isAscii(text)) {
            return "";
        }
        String folded = Spelling.folded(text);
        StringBuilder plate = new StringBuilder(8);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != '·' && c != '.' && c != '-' && c != '•') {
                plate.append(c);
            }
        }
        String upper = plate.toString().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? upper : "";
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
