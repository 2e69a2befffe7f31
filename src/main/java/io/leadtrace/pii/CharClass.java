package io.leadtrace.pii;

/** A set of characters of which any can be asked for at the cost of one look. Unchanging, and safe for several threads. */
final class CharClass {
    private final long[] bits = new long[(1 << Character.SIZE) / Long.SIZE];

    private CharClass() {}

    /** The characters of a text. */
    static CharClass of(CharSequence characters) {
        CharClass set = new CharClass();
        for (int i = 0; i < characters.length(); i++) {
            set.bits[characters.charAt(i) >> 6] |= 1L << characters.charAt(i);
        }
        return set;
    }

    boolean has(char c) {
        return (bits[c >> 6] >>> c & 1) != 0;
    }
}
