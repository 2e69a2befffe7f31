package io.leadtrace.pii;

/** Where a lead came from. Canonical form: folded. */
final class SourceChannel extends PlainKind {
    private static final Vocabulary CHANNELS = Vocabulary.of("source-channel");
    private static final String[] PHRASES = {"trade show", "walk-in", "walk in", "cold call", "word of mouth"};

    SourceChannel() {
        super("source-channel");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 40) {
            return Likeness.NONE;
        }
        if (CHANNELS.isIn(plain)) {
            return Likeness.VALID;
        }
        if (plain.length() < 7 || !Spelling.isAscii(plain)) {
            return Likeness.NONE;
        }
        String small = plain.toLowerCase(java.util.Locale.ROOT);
        for (String phrase : PHRASES) {
            if (small.contains(phrase)) {
                return Likeness.VALID;
            }
        }
        return Likeness.NONE;
    }
}
