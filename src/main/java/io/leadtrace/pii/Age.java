package io.leadtrace.pii;

import java.util.regex.Pattern;

/** An age in years. Canonical form: folded. */
final class Age extends PlainKind {
    private static final Pattern AGE =
            Pattern.compile("(?:[1-9]?[0-9]|1[01][0-9])(?:岁|周岁|歲| ?years?(?: old)?)?", Pattern.CASE_INSENSITIVE);

    Age() {
        super("age");
    }

    @Override
    Likeness look(String plain) {
        return !AGE.matcher(plain).matches()
                ? Likeness.NONE
                : Spelling.allDigits(plain) ? Likeness.POSSIBLE : Likeness.VALID;
    }
}
