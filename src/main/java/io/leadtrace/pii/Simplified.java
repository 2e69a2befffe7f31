package io.leadtrace.pii;

/** Chinese writing in simplified characters. */
public final class Simplified {
    private Simplified() {}

    /** A text with its traditional characters made simplified, one by one, so that each keeps its place. */
    public static String of(String text) {
        return Spelling.simplified(text);
    }
}
