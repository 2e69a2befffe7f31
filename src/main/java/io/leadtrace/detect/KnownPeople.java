package io.leadtrace.detect;

import io.leadtrace.law.Holding;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of each person, over all rows about them; as exact as {@link SampledHashes}. One thread. */
final class KnownPeople {
    private final SampledHashes known = new SampledHashes((one, other) -> one | other);

    /** What was told last, as a table, its file and all files often ask for the same; null once more is known. */
    private List<Holding> told;

    /** Adds what is known to a person. */
    void add(long person, long bits) {
        told = null;
        known.add(person, bits);
    }

    void addAll(KnownPeople other) {
        told = null;
        known.addAll(other.known);
    }

    /** The people, those together of whom the same is known. */
    List<Holding> holdings() {
        if (told == null) {
            told = List.copyOf(counted());
        }
        return told;
    }

    private List<Holding> counted() {
        Map<Long, Long> counts = new HashMap<>();
        known.visit(bits -> counts.merge(bits, known.standsFor(), Long::sum));
        List<Holding> holdings = new ArrayList<>();
        counts.forEach((bits, count) -> holdings.add(new Holding(kinds(bits), (bits & HeldKinds.MINOR) != 0, count)));
        return holdings;
    }

    private static Set<String> kinds(long bits) {
        Set<String> kinds = new HashSet<>();
        for (int place = 0; place < PiiKinds.ALL.size(); place++) {
            if ((bits & 1L << place) != 0) {
                kinds.add(PiiKinds.ALL.get(place).name());
            }
        }
        return kinds;
    }
}
