package io.leadtrace.fingerprint;

import io.leadtrace.engine.Loader;
import io.leadtrace.pii.PiiKind;
import java.util.ArrayList;
import java.util.List;

/** The digests of one value; immutable. */
final class Digests {
    private final long raw;
    private final long[] coarser = new long[1 + PiiKind.MOST_KEYS];
    private final int present;

    private Digests(long raw, FingerprintKey key, PiiKind kind, String value) {
        this.raw = raw;
        int mask = 0;
        PiiKind.Forms forms = kind.forms(value);
        String canonical = forms.canonical();
        if (!canonical.isEmpty()) {
            coarser[0] = key.digest("canonical", canonical);
            mask = 1;
        }
        List<String> keys = forms.keys();
        for (int place = 0; place < Math.min(keys.size(), PiiKind.MOST_KEYS); place++) {
            if (!keys.get(place).isEmpty()) {
                coarser[place + 1] = key.digest(kind.name() + place, keys.get(place));
                mask |= 2 << place;
            }
        }
        present = mask;
    }

    /** The digests of each value in a cell. */
    static List<Digests> of(FingerprintKey key, PiiKind kind, String text) {
        long raw = key.digest("raw", text);
        List<String> values = kind.split(text);
        if (values.size() == 1) {
            return List.of(new Digests(raw, key, kind, values.get(0)));
        }
        List<Digests> digests = new ArrayList<>(values.size());
        for (String value : values) {
            digests.add(new Digests(raw, key, kind, value));
        }
        return digests;
    }

    long raw() {
        return raw;
    }

    /** The raw digest, that of the canonical form and those of the keys; null where there is none. */
    List<Long> all() {
        List<Long> all = new ArrayList<>();
        all.add(raw);
        for (int place = 0; place < coarser.length; place++) {
            all.add((present >> place & 1) == 1 ? coarser[place] : null);
        }
        return all;
    }

    /** Adds the canonical form's digest and those of the keys, null where there is none. */
    void write(Loader to) {
        for (int place = 0; place < coarser.length; place++) {
            if ((present >> place & 1) == 1) {
                to.add(coarser[place]);
            } else {
                to.addNull();
            }
        }
    }
}
