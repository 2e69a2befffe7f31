package io.leadtrace.fingerprint;

import io.leadtrace.pii.PiiKind;
import java.util.List;

/** Digests the cells of one column, and remembers those met lately: most columns repeat a few values. One thread. */
final class ColumnDigester {
    /** Values remembered, each at the place its hash gives; a power of two. */
    private static final int MEMORY = 1 << 11;

    /** Longer texts are notes; they hardly repeat and would fill the memory. */
    private static final int LONGEST = 64;

    private final FingerprintKey key;
    private final PiiKind kind;
    private final String[] texts = new String[MEMORY];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final List<Digests>[] digests = new List[MEMORY];

    ColumnDigester(FingerprintKey key, PiiKind kind) {
        this.key = key;
        this.kind = kind;
    }

    List<Digests> digests(String text) {
        if (text.length() > LONGEST) {
            return Digests.of(key, kind, text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & MEMORY - 1;
        if (!text.equals(texts[place])) {
            digests[place] = Digests.of(key, kind, text);
            texts[place] = text;
        }
        return digests[place];
    }
}
