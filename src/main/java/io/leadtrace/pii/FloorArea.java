package io.leadtrace.pii;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The floor area of a flat. Canonical form: square metres as a plain decimal number; another unit stays behind it. */
final class FloorArea extends PlainKind {
    private static final Pattern AREA = Pattern.compile(
            "([0-9]{1,5}(?:\\.[0-9]{1,6})?)\\s*(平方米|平方|平米|平|㎡|m2|m²|sqm|sq\\.? ?m|sq\\.? ?ft|坪).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,6})?");

    FloorArea() {
        super("floor-area");
    }

    @Override
    Likeness look(String plain) {
        if (!Spelling.isDigit(plain.charAt(0)) || plain.length() > 20) {
            return Likeness.NONE;
        }
        if (AREA.matcher(plain).matches()) {
            return Likeness.VALID;
        }
        int dot = plain.indexOf('.');
        int whole = dot < 0 ? plain.length() : dot;
        return whole >= 2 && whole <= 4 && NUMBER.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String plain = Spelling.plain(text);
        if (plain.isEmpty() || !Spelling.isDigit(plain.charAt(0)) || plain.length() > 20) {
            return Spelling.folded(text);
        }
        if (NUMBER.matcher(plain).matches()) {
            return decimal(plain);
        }
        Matcher area = AREA.matcher(plain);
        if (!area.matches()) {
            return Spelling.folded(text);
        }
        String unit = area.group(2);
        boolean metric = unit.indexOf('平') >= 0
                || unit.equals("㎡")
                || unit.toLowerCase(java.util.Locale.ROOT).contains("m");
        return decimal(area.group(1)) + (metric ? "" : unit.equals("坪") ? "坪" : "sqft");
    }

    private static String decimal(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
