package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A gender. Canonical form: folded. */
final class Gender extends PlainKind {
    private static final Pattern WORDS = Pattern.compile(
            "男|女|男性|女性|先生|女士|小姐|未知|male|female|man|woman|mr\\.?|mrs\\.?|ms\\.?|homme|femme|hombre|mujer|männlich|weiblich|herr|frau|masculino|femenino|maschio|femmina|non-?binary|divers",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODES = Pattern.compile("[mfwhd012xu]", Pattern.CASE_INSENSITIVE);

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return switch (folded) {
            case "男", "男性", "先生", "male", "m", "man", "mr", "mr.", "herr", "homme", "hombre" -> "m";
            case "女", "女性", "女士", "小姐", "female", "f", "w", "woman", "mrs", "ms", "frau", "femme", "mujer" -> "f";
            default -> folded;
        };
    }

    Gender() {
        super("gender");
    }

    @Override
    Likeness look(String plain) {
        return WORDS.matcher(plain).matches()
                ? Likeness.VALID
                : CODES.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
