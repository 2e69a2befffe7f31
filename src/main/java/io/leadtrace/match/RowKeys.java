package io.leadtrace.match;

import io.leadtrace.fingerprint.HeldCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of one row after another, made of its cells as {@link LinkSteps#keys} makes them by SQL. */
final class RowKeys {
    private static final List<String> PLACES = List.of("canonical", "key1", "key2", "key3", "key4");

    private final List<Key> keys;
    private final Map<String, List<Found>> byKind = new HashMap<>();

    /** Takes each key of a row, those with the smallest strength first; one with several cells may come several times. */
    interface Visitor {
        /** A key; the names are those of the columns of {@code link_keys}. */
        void key(int strength, long d1, long d2, boolean whole);
    }

    /**
     * A key and where its parts are found.
     *
     * @param second null if it has only one
     */
    private record Key(int strength, boolean coveredOnly, Found first, Found second) {}

    /** The digests of one part that a row has. */
    private static final class Found {
        private final int place;
        private long[] digests = new long[4];
        private boolean[] canonical = new boolean[4];
        private int size;

        Found(LinkKey.Part part) {
            place = PLACES.indexOf(part.digest());
        }

        void add(HeldCells.Cell cell) {
            if (!cell.has(place)) {
                return;
            }
            if (size == digests.length) {
                digests = Arrays.copyOf(digests, size * 2);
                canonical = Arrays.copyOf(canonical, size * 2);
            }
            digests[size] = cell.digest(place);
            canonical[size++] = cell.has(0);
        }
    }

    /** Makes keys of some strengths, in ascending order. */
    RowKeys(List<Integer> strengths) {
        Map<LinkKey.Part, Found> parts = new HashMap<>();
        keys = strengths.stream()
                .map(strength -> {
                    LinkKey key = LinkKeys.ALL.get(strength);
                    return new Key(strength, key.coveredOnly(), found(key.first(), parts), found(key.second(), parts));
                })
                .toList();
    }

    private Found found(LinkKey.Part part, Map<LinkKey.Part, Found> parts) {
        if (part == null) {
            return null;
        }
        return parts.computeIfAbsent(part, one -> {
            Found found = new Found(one);
            byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(found);
            return found;
        });
    }

    /** Adds a cell of the row. */
    void add(HeldCells.Cell cell) {
        List<Found> some = byKind.get(cell.kind());
        if (some != null) {
            for (Found found : some) {
                found.add(cell);
            }
        }
    }

    /** Ends the row. */
    void end(Visitor each) {
        for (Key key : keys) {
            Found first = key.first();
            for (int f = 0; f < first.size; f++) {
                boolean whole = key.coveredOnly() && first.canonical[f];
                if (key.second() == null) {
                    each.key(key.strength(), first.digests[f], 0, whole);
                    continue;
                }
                for (int s = 0; s < key.second().size; s++) {
                    each.key(key.strength(), first.digests[f], key.second().digests[s], whole);
                }
            }
        }
        byKind.values().forEach(some -> some.forEach(found -> found.size = 0));
    }
}
