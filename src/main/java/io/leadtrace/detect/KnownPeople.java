package io.leadtrace.detect;

import io.leadtrace.law.Holding;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of each person, over all rows about them, in bounded memory: exact up to 262,144 people, then from a
 * sample of at least half as many, taken by adaptive sampling (Flajolet 1990), whose standard error is below 0.3 % of
 * all. One thread.
 */
final class KnownPeople {
    private static final int MOST = 1 << 18;

    private long[] people = new long[64];
    private long[] known = new long[64];
    private int size;
    private int level;

    /** Adds what is known to a person. */
    void add(long person, long bits) {
        long named = person == 0 ? 1 : person;
        if (isOut(named)) {
            return;
        }
        int place = place(people, named);
        known[place] |= bits;
        if (people[place] == 0) {
            people[place] = named;
            size++;
            if (size > MOST) {
                level++;
                rebuild(people.length);
            } else if (size * 2 > people.length) {
                rebuild(people.length * 2);
            }
        }
    }

    void addAll(KnownPeople other) {
        if (other.level > level) {
            level = other.level;
            rebuild(people.length);
        }
        for (int place = 0; place < other.people.length; place++) {
            if (other.people[place] != 0) {
                add(other.people[place], other.known[place]);
            }
        }
    }

    /** The people, those together of whom the same is known. */
    List<Holding> holdings() {
        Map<Long, Long> counts = new HashMap<>();
        for (int place = 0; place < people.length; place++) {
            if (people[place] != 0) {
                counts.merge(known[place], 1L << level, Long::sum);
            }
        }
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

    private boolean isOut(long person) {
        return level > 0 && person >>> 64 - level != 0;
    }

    private static int place(long[] table, long person) {
        int place = (int) person & table.length - 1;
        while (table[place] != 0 && table[place] != person) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void rebuild(int length) {
        long[] before = people;
        long[] knownBefore = known;
        people = new long[length];
        known = new long[length];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 && !isOut(before[i])) {
                int place = place(people, before[i]);
                people[place] = before[i];
                known[place] = knownBefore[i];
                size++;
            }
        }
    }
}
