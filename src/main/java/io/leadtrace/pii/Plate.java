package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A mainland number plate, after GA 36. Canonical form: folded. */
final class Plate extends PlainKind {
    private static final Pattern FORM = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[DF][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DF])");

    @Override
    String form(String text) {
        return Spelling.folded(text).replaceAll("[·.-]", "");
    }

    Plate() {
        super("plate");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 12
                        && FORM.matcher(plain.replaceAll("[ ·.-]", "")).matches()
                ? Likeness.VALID
                : Likeness.NONE;
    }
}
