package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** What a value is, in a few bits, as there are some for each cell: its likeness, and whether it tells of somebody too young. */
final class Told {
    /** How many bits are used, the lowest. */
    static final int BITS = 4;

    /** What is told of a value nobody looked at. */
    static final byte NOTHING = 0;

    private static final int MINOR = 1 << BITS - 1;
    private static final Likeness[] LIKENESSES = Likeness.values();

    private Told() {}

    @SuppressWarnings("EnumOrdinal")
    static byte of(Likeness likeness, boolean minor) {
        return (byte) (likeness.ordinal() | (minor ? MINOR : 0));
    }

    static Likeness likeness(byte told) {
        return LIKENESSES[told & MINOR - 1];
    }

    static boolean isMinor(byte told) {
        return (told & MINOR) != 0;
    }
}
