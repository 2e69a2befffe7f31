package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A county. Canonical form: folded. */
final class County extends PlainKind {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]{1,8}(县|旗)");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L} .'-]{2,30}");

    County() {
        super("county");
    }

    /** Whether a text says by its last word that it is a county's name. */
    static boolean isNamed(String plain) {
        return plain.length() > 8
                && (plain.regionMatches(true, plain.length() - 7, " county", 0, 7)
                        || plain.regionMatches(true, plain.length() - 7, " parish", 0, 7));
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 31 || Spelling.isDigit(plain.charAt(0))) {
            return Likeness.NONE;
        }
        return isNamed(plain)
                        || !Spelling.isAscii(plain) && CHINESE.matcher(plain).matches()
                ? Likeness.VALID
                : WORDS.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
