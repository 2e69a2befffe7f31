package io.leadtrace.pii;

import java.util.regex.Pattern;

/** The number of an order, contract or parcel. Canonical form: folded. */
final class OrderNumber extends PlainKind {
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9]{4})[A-Za-z0-9#_/-]{6,32}");

    OrderNumber() {
        super("order-number");
    }

    @Override
    Likeness look(String plain) {
        return CODE.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
