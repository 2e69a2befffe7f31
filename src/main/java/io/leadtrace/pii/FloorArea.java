package io.leadtrace.pii;

import java.util.regex.Pattern;

/** The floor area of a flat, in square metres unless it says otherwise. Canonical form: folded. */
final class FloorArea extends PlainKind {
    private static final Pattern AREA = Pattern.compile(
            "[0-9]{1,5}(?:\\.[0-9]{1,4})?\\s*(?:平方米|平方|平米|平|㎡|m2|m²|sqm|sq\\.? ?ft|坪).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2,4}(?:\\.[0-9]{1,4})?");

    FloorArea() {
        super("floor-area");
    }

    @Override
    Likeness look(String plain) {
        return AREA.matcher(plain).matches()
                ? Likeness.VALID
                : NUMBER.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
