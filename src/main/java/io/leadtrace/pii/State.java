package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A state or province abroad, written out or abbreviated. Canonical form: folded. */
final class State extends PlainKind {
    private static final Pattern CODE = Pattern.compile(
            "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|QLD|VIC|TAS|ACT|NT|SA|WA|ON|QC|BC|AB|MB|SK|NS|NB",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L}-]{2,18}( \\p{L}[\\p{L}-]{1,18}){0,3}");

    State() {
        super("state");
    }

    @Override
    Likeness look(String plain) {
        return CODE.matcher(plain).matches()
                ? Likeness.VALID
                : WORDS.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
