package io.leadtrace.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The names in a document, each by a number, and the prefixes that are declared for them. One thread. */
final class XmlNames {
    /** More names than formats of workbooks have are no workbook. */
    private static final int MOST_NAMES = 256;

    private static final int SLOTS = 1024;
    private static final int NONE = -1;

    private final int[] slots = new int[SLOTS];
    /** The numbers of names of one letter, such as those of cells and values. */
    private final int[] letters = new int[128];

    private final byte[][] written = new byte[MOST_NAMES][];
    private final XlsxName[] known = new XlsxName[MOST_NAMES];
    private final boolean[] declares = new boolean[MOST_NAMES];
    private final Prefix[] prefixOf = new Prefix[MOST_NAMES];
    private final Map<String, Prefix> prefixes = new HashMap<>();
    private int size;
    private int deepest;

    /** A prefix and how many elements stood open where it was declared; 0 where it is not. */
    private static final class Prefix {
        private int depth;
    }

    XmlNames() {
        Arrays.fill(slots, NONE);
        Arrays.fill(letters, NONE);
        prefix("xml").depth = 1;
    }

    /** The number of a name; {@code hash} is of its bytes, {@code colon} where its prefix ends, less than {@code from} without one. */
    int of(byte[] bytes, int from, int colon, int to, int hash) throws IOException {
        if (to == from + 1 && letters[bytes[from]] != NONE) {
            return letters[bytes[from]];
        }
        int slot = (hash ^ hash >>> 10) & SLOTS - 1;
        while (slots[slot] != NONE) {
            if (is(slots[slot], bytes, from, to)) {
                return slots[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        if (size == MOST_NAMES) {
            throw new UnusualXmlException();
        }
        add(Arrays.copyOfRange(bytes, from, to), colon < from ? 0 : colon - from);
        if (to == from + 1) {
            letters[bytes[from]] = size;
        }
        slots[slot] = size++;
        return slots[slot];
    }

    private void add(byte[] name, int colon) {
        String text = new String(name, StandardCharsets.US_ASCII);
        String local = text.substring(colon == 0 ? 0 : colon + 1);
        written[size] = name;
        declares[size] = text.equals("xmlns") || text.startsWith("xmlns:");
        known[size] = declares[size] ? XlsxName.OTHER : XlsxName.of(local);
        prefixOf[size] = colon == 0 ? null : prefix(declares[size] ? local : text.substring(0, colon));
    }

    /** Whether a name is written as the bytes are. */
    boolean is(int name, byte[] bytes, int from, int to) {
        byte[] own = written[name];
        if (own.length != to - from) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            if (own[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    int length(int name) {
        return written[name].length;
    }

    /** Whether a name has nothing to do with prefixes. */
    boolean isPlain(int name) {
        return prefixOf[name] == null && !declares[name];
    }

    private Prefix prefix(String prefix) {
        return prefixes.computeIfAbsent(prefix, p -> new Prefix());
    }

    XlsxName of(int name) {
        return known[name];
    }

    /** Whether an attribute of this name declares a prefix, or the namespace of what has none. */
    boolean declares(int name) {
        return declares[name];
    }

    /** Takes note of a declaration in the element that is the so-manieth to stand open. */
    void declare(int name, int depth) {
        Prefix prefix = prefixOf[name];
        if (prefix != null && prefix.depth == 0) {
            prefix.depth = depth;
            deepest = Math.max(deepest, depth);
        }
    }

    /** Whether a name has no prefix, or one that is declared. */
    boolean isBound(int name) {
        return !declares[name] && (prefixOf[name] == null || prefixOf[name].depth > 0);
    }

    /** Forgets what the element declared that closes, the so-manieth to stand open. */
    void close(int depth) {
        if (depth == deepest) {
            for (Prefix prefix : prefixes.values()) {
                prefix.depth = prefix.depth == depth && depth > 1 ? 0 : prefix.depth;
            }
            deepest--;
        }
    }
}
