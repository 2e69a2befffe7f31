package io.leadtrace.pii;

import java.util.regex.Pattern;

/** The layout of a flat, such as 3室2厅. Canonical form: folded, its numerals digits, 房 and 居 as 室. */
final class Layout extends PlainKind {
    private static final Pattern ROOMS = Pattern.compile(
            "([0-9一二两三四五六七八九]{1,2}(?:\\+[0-9])?[室房居](?:室)?(?:[0-9一二两三四五六]+[厅])?(?:[0-9一二两三四]+[卫厨阳])*|[0-9]-[0-9]-[0-9]|复式|跃层|开间|[0-9] ?(bed(room)?s?|br).*)",
            Pattern.CASE_INSENSITIVE);

    Layout() {
        super("layout");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 20 && ROOMS.matcher(plain).matches() ? Likeness.VALID : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        if (folded.length() > 20) {
            return folded;
        }
        String digits = ChineseNumerals.inDigits(folded.replace('两', '二'));
        return digits.replace('房', '室').replace('居', '室').replace("室室", "室");
    }
}
