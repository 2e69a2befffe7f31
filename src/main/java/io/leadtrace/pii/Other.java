package io.leadtrace.pii;

import java.text.Normalizer;
import java.util.Locale;

/** A value of no known kind: its wording can still tell copies from strangers. */
final class Other implements PiiKind {
    @Override
    public String name() {
        return "other";
    }

    @Override
    public Likeness examine(String text) {
        return text.isBlank() ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    public String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}]+", " ")
                .strip();
    }

    @Override
    public String mask(String text) {
        int shown = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.codePointCount(0, text.length()) < 2 ? "*" : text.substring(0, shown) + "***";
    }
}
