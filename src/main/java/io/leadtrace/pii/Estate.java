package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A housing estate or building by name. Canonical form: folded. */
final class Estate extends PlainKind {
    private static final Pattern NAMED = Pattern.compile(
            "(花园|小区|家园|公寓|大厦|新村|新城|广场|苑|府|庭|城|里|园|居|轩|湾|郡|庄|阁|墅|都|期)[一二三四五六七八九十0-9]*[期区]?$|\\b(court|gardens|house|mansions|apartments|tower|towers|heights)$",
            Pattern.CASE_INSENSITIVE);

    Estate() {
        super("estate");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 40 && NAMED.matcher(plain).find()
                ? Likeness.VALID
                : plain.length() <= 12 && Spelling.countHan(plain) >= 2 ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
