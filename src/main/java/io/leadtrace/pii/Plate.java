package io.leadtrace.pii;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number plate: of the mainland after GA 36, or one of Europe, whose forms other codes have too, so that only a header
 * tells. Canonical form: capitals and digits without what parts them.
 */
final class Plate extends PlainKind {
    private static final Pattern FORM = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-K][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-K])");

    private static final Pattern GERMAN = Pattern.compile("([A-ZÄÖÜ]{1,3})[- ]([A-Z]{1,2})[- ]?([0-9]{1,4}[EH]?)");

    /** Britain, France and Italy, Spain, Taiwan. */
    private static final Pattern ABROAD = Pattern.compile(
            "[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}|[0-9]{4} ?[BCDFGHJ-NPR-TV-Z]{3}|[A-Z]{3}-?[0-9]{4}");

    Plate() {
        super("plate");
    }

    @Override
    Likeness look(String plain) {
        if (form(plain).isEmpty()) {
            return Likeness.NONE;
        }
        return Spelling.isHan(plain.charAt(0)) ? Likeness.VALID : Likeness.POSSIBLE;
    }

    /** Nothing for what has no plate's form: 未上牌 is no number two people could share. */
    @Override
    String form(String text) {
        int length = text.length();
        if (length < 6 || length > 14) {
            return "";
        }
        if (Spelling.countHan(text) == 0) {
            String plain = Spelling.plain(text);
            return abroad(plain);
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

    private static String abroad(String plain) {
        Matcher german = GERMAN.matcher(plain);
        if (german.matches()) {
            return german.group(1) + "-" + german.group(2) + german.group(3);
        }
        return ABROAD.matcher(plain).matches() ? plain.replace(" ", "").replace("-", "") : "";
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
