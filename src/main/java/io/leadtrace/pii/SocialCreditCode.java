package io.leadtrace.pii;

import java.util.Locale;
import java.util.regex.Pattern;

/** A unified social credit code, after GB 32100-2015. Canonical form: folded. */
final class SocialCreditCode extends PlainKind {
    private static final Pattern FORM = Pattern.compile("[1-9AN][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    @Override
    String form(String text) {
        return examine(text) == Likeness.VALID ? Spelling.folded(text) : "";
    }

    SocialCreditCode() {
        super("social-credit-code");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() != 18) {
            return Likeness.NONE;
        }
        String code = plain.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            return Likeness.NONE;
        }
        if (Spelling.allDigits(code) && code.charAt(0) != '9' && code.charAt(0) != '5') {
            return Likeness.NONE;
        }
        return CheckDigits.creditCode(code) == code.charAt(17) ? Likeness.VALID : Likeness.INVALID;
    }
}
