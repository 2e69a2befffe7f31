package io.leadtrace.pii;

/** A street with its number, one part of an address; forms and keys of an address. */
final class Street extends PlainKind {
    private static final Address ADDRESS = new Address();

    Street() {
        super("street");
    }

    @Override
    Likeness look(String plain) {
        if (ForeignAddress.isRoad(plain)) {
            return Likeness.VALID;
        }
        return ADDRESS.examine(plain) == Likeness.NONE ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    String form(String text) {
        return ADDRESS.canonical(text);
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        ADDRESS.keys(canonical, to);
    }

    @Override
    public String mask(String text) {
        return ADDRESS.mask(text);
    }
}
