package io.leadtrace.fingerprint;

import io.leadtrace.pii.PiiKind;
import java.util.ArrayList;
import java.util.List;

/** The digests of one value: of the text as it stands, of its canonical form and of its coarser keys. */
final class Digests {
    /** How many there are beside the text's: the canonical form's at 0, then the keys'. */
    static final int COARSER = 1 + PiiKind.MOST_KEYS;

    private final long raw;
    private final long[] coarser = new long[COARSER];
    private int present;

    Digests(long raw) {
        this.raw = raw;
    }

    /** Adds the digest at a place, while nobody else has these. */
    void add(int place, long digest) {
        coarser[place] = digest;
        present |= 1 << place;
    }

    long raw() {
        return raw;
    }

    boolean has(int place) {
        return (present >> place & 1) == 1;
    }

    /** The digest at a place; 0 where there is none. */
    long at(int place) {
        return coarser[place];
    }

    /** The raw digest, that of the canonical form and those of the keys; null where there is none. */
    List<Long> all() {
        List<Long> all = new ArrayList<>();
        all.add(raw);
        for (int place = 0; place < COARSER; place++) {
            all.add(has(place) ? coarser[place] : null);
        }
        return all;
    }
}
