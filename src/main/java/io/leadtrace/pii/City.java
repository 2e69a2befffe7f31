package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A city or town. Canonical form: folded. */
final class City extends PlainKind {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]{2,6}(市|州|盟|地区)");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{IsHan}]{2,4}|\\p{L}[\\p{L}'’.-]{0,20}([ -][\\p{L}'’.-]{1,20}){0,4},?");

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return folded.length() > 2 && folded.endsWith("市") ? folded.substring(0, folded.length() - 1) : folded;
    }

    City() {
        super("city");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 40) {
            return Likeness.NONE;
        }
        if (Spelling.isDigit(plain.charAt(0)) || plain.length() < 2 || County.isNamed(plain)) {
            return Likeness.NONE;
        }
        boolean chinese = !Spelling.isAscii(plain) && plain.length() <= 8;
        return chinese
                        && !plain.equals("中国")
                        && (CHINESE.matcher(plain).matches() || Places.isPlace(Spelling.simplified(plain)))
                ? Likeness.VALID
                : WORDS.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
