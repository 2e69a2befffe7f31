package io.leadtrace.mark;

import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the marks that {@link Marker} left. They lie in the order of rows, so no change to any value takes them away. */
public final class MarkReader {
    /** A recipient is named only if chance alone would have it less often than this, in powers of ten. */
    private static final double MOST = -6;

    private MarkReader() {}

    /**
     * Holds a list against the copies of an export.
     *
     * @param leak the list
     * @param export the export the copies were made of, unchanged
     * @param recipients whom copies were made for
     * @param key the key they were made with
     */
    public static MarkReading read(
            String leak, String export, List<String> recipients, FingerprintKey key, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        People marked = People.of(
                export,
                options,
                problems,
                (exhibit, reading) -> hashes.add(exhibit.source().sha256()));
        People found = People.of(leak, options, problems, (exhibit, reading) -> {});
        List<Integer> pairs = marked.pairs();
        Map<Integer, Boolean> legible = hashes.size() == 1 ? turned(marked, pairs, found) : Map.of();
        Code code = new Code(key, hashes.isEmpty() ? "" : hashes.get(0));
        List<MarkReading.Recipient> all = new ArrayList<>();
        for (String recipient : recipients) {
            int agreeing = (int) legible.entrySet().stream()
                    .filter(pair -> code.isTurned(recipient, pair.getKey()) == pair.getValue())
                    .count();
            double chance = Math.min(0, Chance.log10(agreeing, legible.size()) + Math.log10(recipients.size()));
            all.add(new MarkReading.Recipient(recipient, agreeing, chance));
        }
        all.sort(Comparator.comparingDouble(MarkReading.Recipient::log10Chance)
                .thenComparing(MarkReading.Recipient::name));
        return new MarkReading(
                MarkReading.SCHEMA,
                leak,
                export,
                pairs.size(),
                legible.size(),
                all,
                all.stream()
                        .filter(one -> one.log10Chance() <= MOST)
                        .map(MarkReading.Recipient::name)
                        .toList(),
                problems);
    }

    /** Of each pair that both stand in the list, whether they stand there the other way round. */
    private static Map<Integer, Boolean> turned(People marked, List<Integer> pairs, People found) {
        Map<String, Integer> places = found.places();
        Map<Integer, Boolean> turned = new HashMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            Integer first = place(marked, pairs.get(pair), places);
            Integer second = place(marked, pairs.get(pair) + 1, places);
            if (first != null && second != null && !Objects.equals(first, second)) {
                turned.put(pair, first > second);
            }
        }
        return turned;
    }

    /** Where a row stands in the list; null if nowhere, or in more places than one. */
    private static Integer place(People marked, int row, Map<String, Integer> places) {
        Set<Integer> found = new HashSet<>();
        for (String one : marked.telling(marked.rows().get(row))) {
            if (places.containsKey(one)) {
                found.add(places.get(one));
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
