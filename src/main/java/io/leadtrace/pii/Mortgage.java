package io.leadtrace.pii;

/** Whether and to whom a flat is mortgaged. Canonical form: folded. */
final class Mortgage extends PlainKind {
    private static final Vocabulary STATES =
            new Vocabulary("抵押 按揭 贷款未 全款 公积金贷 商贷 组合贷 无贷款 有贷款 已还清", "", "mortgage mortgaged mortgagee");

    Mortgage() {
        super("mortgage");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 40 && STATES.isIn(plain)
                ? Likeness.VALID
                : Amounts.look(plain) == Likeness.NONE ? Likeness.NONE : Likeness.POSSIBLE;
    }
}
