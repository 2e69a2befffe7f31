package io.leadtrace.pii;

import java.util.regex.Pattern;

/** Whether and to whom a flat is mortgaged. Canonical form: folded. */
final class Mortgage extends PlainKind {
    private static final Pattern STATE = Pattern.compile("抵押|按揭|贷款未|全款|公积金贷|商贷|mortgage", Pattern.CASE_INSENSITIVE);

    Mortgage() {
        super("mortgage");
    }

    @Override
    Likeness look(String plain) {
        return STATE.matcher(plain).find()
                ? Likeness.VALID
                : Amounts.look(plain) == Likeness.NONE ? Likeness.NONE : Likeness.POSSIBLE;
    }
}
