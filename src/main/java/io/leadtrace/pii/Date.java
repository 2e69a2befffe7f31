package io.leadtrace.pii;

/** Some other day: of a contract, a call, an order. Canonical form: ISO 8601. Key: 1 year and month. */
final class Date extends PlainKind {
    Date() {
        super("date");
    }

    @Override
    Likeness look(String plain) {
        return Dates.examine(plain);
    }

    @Override
    public Recognised recognise(String text) {
        String day = Dates.yearMonthDay(text);
        return day == null ? super.recognise(text) : new Recognised(Likeness.VALID, day);
    }

    @Override
    String form(String text) {
        return Dates.iso(text);
    }

    @Override
    void keys(String canonical, FormBuffer to) {
        if (!canonical.isEmpty()) {
            to.set(1, 0, 7);
        }
    }

    @Override
    public String mask(String text) {
        return Dates.mask(text);
    }
}
