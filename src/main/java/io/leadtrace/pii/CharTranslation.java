package io.leadtrace.pii;

/** Characters left out of texts, or others put for them. Immutable once made. */
final class CharTranslation {
    private final CharClass dropped;
    private final CharClass touched;
    private final String from;
    private final String to;

    /**
     * @param dropped the characters that are left out
     * @param from those others are put for, each once and none of the dropped
     * @param to what is put for each of them, at the same place
     */
    CharTranslation(CharClass dropped, String from, String to) {
        this.dropped = dropped;
        this.from = from;
        this.to = to;
        touched = CharClass.of(from).and(dropped);
    }

    /** The text translated; the same text where nothing is to be done. */
    String of(String text) {
        int same = 0;
        while (same < text.length() && !touched.has(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        int length = same;
        for (int i = same; i < out.length; i++) {
            char c = out[i];
            if (!touched.has(c)) {
                out[length++] = c;
            } else if (!dropped.has(c)) {
                out[length++] = to.charAt(from.indexOf(c));
            }
        }
        return new String(out, 0, length);
    }
}
