package io.leadtrace.pii;

/** A kind whose values are days. Canonical form: ISO 8601. Key: 1 year and month. */
abstract class DayKind extends PlainKind {
    DayKind(String name) {
        super(name);
    }

    @Override
    final Likeness look(String plain) {
        return Dates.examine(plain);
    }

    @Override
    public final Recognised recognise(String text) {
        String day = Dates.yearMonthDay(text);
        return day == null ? super.recognise(text) : new Recognised(Likeness.VALID, day);
    }

    @Override
    final String form(String text) {
        return Dates.iso(text);
    }

    @Override
    final void keys(String canonical, FormBuffer to) {
        if (!canonical.isEmpty()) {
            to.set(1, 0, 7);
        }
    }

    @Override
    public final String mask(String text) {
        return Dates.mask(text);
    }
}
