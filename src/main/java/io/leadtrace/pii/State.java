package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A state or province abroad, written out or abbreviated. Canonical form: short where it is known, or else folded. */
final class State extends PlainKind {
    private static final int LONGEST = 40;
    private static final CodedNames STATES = new CodedNames("states.tsv");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L}-]{2,18}( \\p{L}[\\p{L}-]{1,18}){0,3}");

    State() {
        super("state");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST || !Character.isLetter(plain.charAt(0)) || Spelling.isHan(plain.charAt(0))) {
            return Likeness.NONE;
        }
        String folded = Spelling.folded(plain);
        if (STATES.isCode(folded) || STATES.isName(folded)) {
            return Likeness.VALID;
        }
        return WORDS.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return folded.length() > LONGEST ? folded : STATES.code(folded);
    }
}
