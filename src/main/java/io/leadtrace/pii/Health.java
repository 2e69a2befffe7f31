package io.leadtrace.pii;

import java.util.regex.Pattern;

/**
 * What is known of somebody's health: a diagnosis, a hospital's department, a blood type, weeks of pregnancy. Canonical
 * form: folded, of a day such as that a child is due on ISO 8601.
 */
final class Health extends PlainKind {
    private static final Vocabulary MEDICINE = Vocabulary.of("health");
    private static final int LONGEST = 60;

    /** The higher and the lower pressure of blood. */
    private static final Pattern PRESSURE =
            Pattern.compile("(?:[89][0-9]|1[0-9]{2}|2[0-2][0-9])/(?:[4-9][0-9]|1[0-2][0-9])(?:mmHg)?");

    /** A code of the International Classification of Diseases, ICD-10, with its subdivision. */
    private static final Pattern ICD = Pattern.compile("[A-TV-Z][0-9][0-9AB]\\.[0-9]{1,4}");

    /** A blood type as it cannot be anything else: O型, AB+, Rh阴性. */
    private static final Pattern BLOOD = Pattern.compile(
            "(?:A|B|AB|O)(?:型血?|[+-])(?: ?\\(?R[Hh][+-]?(?:阴性|阳性)?\\)?)?|R[Hh][ (]?(?:阴性?|阳性?|[+-])\\)?");

    /** 32+4, 21w3d: weeks and days of a pregnancy. */
    private static final Pattern WEEKS =
            Pattern.compile("(?:孕)?(?:[4-9]|[123][0-9]|4[0-2])(?:\\+[0-6]|周(?:\\+?[0-6]天?)?|[wW][0-6][dD]?|\\+[0-6]周)");

    Health() {
        super("health");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST) {
            return Likeness.NONE;
        }
        if (MEDICINE.isIn(plain) || isWritten(plain)) {
            return Likeness.VALID;
        }
        return plain.length() <= 3 || Dates.examine(plain) != Likeness.NONE ? Likeness.POSSIBLE : Likeness.NONE;
    }

    private static boolean isWritten(String plain) {
        char first = plain.charAt(0);
        if (first < 'A' && !Spelling.isDigit(first)) {
            return false;
        }
        return plain.length() <= 12
                && (ICD.matcher(plain).matches()
                        || PRESSURE.matcher(plain).matches()
                        || BLOOD.matcher(plain).matches()
                        || WEEKS.matcher(plain).matches());
    }

    @Override
    String form(String text) {
        String day = Dates.iso(text);
        return day.isEmpty() ? super.form(text) : day;
    }
}
