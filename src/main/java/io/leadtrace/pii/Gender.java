package io.leadtrace.pii;

import java.util.Set;

/** A gender. Canonical form: m or f, or else folded. */
final class Gender extends PlainKind {
    private static final Set<String> MALE = Set.of(
            "男",
            "男性",
            "男士",
            "先生",
            "male",
            "m",
            "man",
            "mr",
            "mr.",
            "herr",
            "homme",
            "hombre",
            "männlich",
            "masculino",
            "maschio",
            "männer",
            "mężczyzna",
            "man.",
            "муж",
            "мужской",
            "мужчина",
            "masculin",
            "señor",
            "sr.",
            "senhor",
            "heer",
            "mannelijk",
            "m.",
            "monsieur",
            "sr",
            "signor",
            "sig.",
            "pan",
            "男宝",
            "男孩",
            "男生");
    private static final Set<String> FEMALE = Set.of(
            "女",
            "女性",
            "女士",
            "小姐",
            "female",
            "f",
            "w",
            "woman",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "frau",
            "femme",
            "mujer",
            "weiblich",
            "femenino",
            "femmina",
            "femminile",
            "kobieta",
            "жен",
            "женский",
            "женщина",
            "féminin",
            "señora",
            "senhora",
            "vrouw",
            "mevrouw",
            "vrouwelijk",
            "feminino",
            "madame",
            "太太",
            "mme",
            "mlle",
            "mademoiselle",
            "fräulein",
            "sra.",
            "sra",
            "srta.",
            "srta",
            "signora",
            "sig.ra",
            "pani",
            "f.",
            "女宝",
            "女孩",
            "女生");
    private static final Set<String> OTHER =
            Set.of("non-binary", "nonbinary", "divers", "diverse", "保密", "agender", "genderqueer");
    private static final Set<String> CODES = Set.of(
            "m", "f", "w", "h", "d", "0", "1", "2", "x", "u", "未知", "unknown", "mixed", "mixto", "both", "ambos", "all",
            "overall", "total", "other", "otro", "к", "k", "v", "м", "ж", "n/a", "neutral");

    /** Words that a code may stand behind: Male - M. */
    private static final Set<String> WORDS =
            Set.of("male", "female", "hombre", "mujer", "masculino", "femenino", "男", "女");

    Gender() {
        super("gender");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 20) {
            return Likeness.NONE;
        }
        String folded = Spelling.folded(plain);
        int to = 0;
        while (to < folded.length() && Character.isLetter(folded.charAt(to))) {
            to++;
        }
        if (to < folded.length() && WORDS.contains(folded.substring(0, to))) {
            return Likeness.VALID;
        }
        if (CODES.contains(folded)) {
            return Likeness.POSSIBLE;
        }
        return MALE.contains(folded) || FEMALE.contains(folded) || OTHER.contains(folded)
                ? Likeness.VALID
                : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String folded = Spelling.folded(text);
        return MALE.contains(folded) ? "m" : FEMALE.contains(folded) ? "f" : folded;
    }

    @Override
    public String mask(String text) {
        return "*";
    }
}
