package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A district of a city. Canonical form: folded. */
final class District extends PlainKind {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]{1,8}(区|新区|县|旗|开发区)");

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return folded.length() > 2 && folded.endsWith("区") ? folded.substring(0, folded.length() - 1) : folded;
    }

    District() {
        super("district");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 12
                        && !Spelling.isAscii(plain)
                        && CHINESE.matcher(plain).matches()
                ? Likeness.VALID
                : Likeness.NONE;
    }
}
