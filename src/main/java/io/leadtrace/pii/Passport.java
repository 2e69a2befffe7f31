package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A passport or travel permit number. Canonical form: folded. */
final class Passport extends PlainKind {
    private static final Pattern FORM = Pattern.compile(
            "[egdsph][a-z]?[0-9]{7,8}|[chmw][0-9]{8,10}|[a-z]{1,2}[0-9]{6,8}|[0-9]{9}|[0-9]{2}[a-z]{2}[0-9]{5}");

    Passport() {
        super("passport");
    }

    @Override
    Likeness look(String plain) {
        return form(plain).isEmpty() ? Likeness.NONE : Likeness.POSSIBLE;
    }

    /** Nothing for what has no passport's form: words in such a column are no number two people could share. */
    @Override
    String form(String text) {
        int length = text.length();
        if (length < 7 || length > 20) {
            return "";
        }
        String folded = Spelling.folded(text);
        return FORM.matcher(folded).matches() && !isMadeUp(folded) ? folded : "";
    }

    private static boolean isMadeUp(String folded) {
        String digits = Spelling.digits(folded);
        return digits.chars().distinct().count() == 1 || "123456789".startsWith(digits);
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 2, 2);
    }
}
