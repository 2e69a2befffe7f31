package io.leadtrace.pii;

/** A set of characters of which any can be asked for at the cost of one look. Safe for several threads once it is filled. */
final class CharClass {
    private final long[] bits = new long[(1 << Character.SIZE) / Long.SIZE];

    /** The characters of a text. */
    static CharClass of(CharSequence characters) {
        CharClass set = new CharClass();
        for (int i = 0; i < characters.length(); i++) {
            set.add(characters.charAt(i));
        }
        return set;
    }

    void add(char c) {
        bits[c >> 6] |= 1L << c;
    }

    /** Adds the characters from one to another, both among them. */
    CharClass with(char first, char last) {
        for (int c = first; c <= last; c++) {
            add((char) c);
        }
        return this;
    }

    /** Adds the characters of another set. */
    CharClass and(CharClass other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
        return this;
    }

    /** Takes the characters of a text out. */
    CharClass without(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            bits[characters.charAt(i) >> 6] &= ~(1L << characters.charAt(i));
        }
        return this;
    }

    boolean has(char c) {
        return (bits[c >> 6] >>> c & 1) != 0;
    }
}
