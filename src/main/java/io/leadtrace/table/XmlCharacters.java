package io.leadtrace.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The characters of ASCII by what they are in XML. */
final class XmlCharacters {
    static final byte NAME = 1;
    static final byte NAME_GOES_ON = 2;
    static final byte SPACE = 3;

    /** What may stand in a text as it is; above ASCII the decoder tells. */
    static final boolean[] PLAIN_TEXT = new boolean[128];

    /** What each can be part of. */
    static final byte[] CLASSES = new byte[128];

    /** Types of cells and styles, which come again and again, are mostly one letter. */
    static final String[] LETTERS =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    static {
        Arrays.fill(PLAIN_TEXT, ' ', 127, true);
        PLAIN_TEXT['\t'] = true;
        PLAIN_TEXT['\n'] = true;
        for (char c : new char[] {'<', '&', '>'}) {
            PLAIN_TEXT[c] = false;
        }
        Arrays.fill(CLASSES, 'a', 'z' + 1, NAME);
        Arrays.fill(CLASSES, 'A', 'Z' + 1, NAME);
        CLASSES['_'] = NAME;
        Arrays.fill(CLASSES, '0', '9' + 1, NAME_GOES_ON);
        CLASSES['-'] = NAME_GOES_ON;
        CLASSES['.'] = NAME_GOES_ON;
        for (char c : new char[] {' ', '\t', '\n', '\r'}) {
            CLASSES[c] = SPACE;
        }
    }

    private XmlCharacters() {}

    /** Whether some bytes are white space. */
    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || CLASSES[bytes[i]] != SPACE) {
                return false;
            }
        }
        return true;
    }
}
