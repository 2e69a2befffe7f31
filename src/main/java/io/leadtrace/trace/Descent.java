package io.leadtrace.trace;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.match.Comparison;
import io.leadtrace.match.Links;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of compared lists which was copied from which. */
public final class Descent {
    private Descent() {}

    /**
     * The comparison with the direction of each pair of lists in different files; {@code not-established} where they are
     * not shown to be copies, or nothing tells which came first. Of lists that share as few people as any two, it is not
     * asked. Uses the SQL table {@code links} the comparison left, and changes it.
     *
     * @param corpus the lists that were compared
     */
    public static Comparison in(Corpus corpus, Comparison comparison) {
        Map<String, List<ContactList>> files = corpus.lists().stream()
                .collect(Collectors.groupingBy(list -> list.file().path(), LinkedHashMap::new, Collectors.toList()));
        Map<String, String> paths = comparison.lists().stream()
                .collect(Collectors.toMap(Comparison.Compared::label, Comparison.Compared::path));
        Set<String> overlapping = new HashSet<>();
        comparison.pairs().stream().filter(Descent::overlap).forEach(pair -> {
            overlapping.add(paths.get(pair.a()));
            overlapping.add(paths.get(pair.b()));
        });
        if (files.size() < 2 || overlapping.isEmpty()) {
            return comparison;
        }
        Links.turn(corpus);
        Map<String, Map<String, Kinship>> kin = Kinships.linked(corpus, files, overlapping);
        return new Comparison(
                comparison.schema(),
                comparison.lists(),
                comparison.pairs().stream()
                        .map(pair -> directed(
                                pair,
                                overlap(pair)
                                        ? kin.getOrDefault(paths.get(pair.a()), Map.of())
                                                .get(paths.get(pair.b()))
                                        : null))
                        .toList(),
                comparison.problems());
    }

    private static boolean overlap(Comparison.Pair pair) {
        return pair.linked() > 0 && !pair.relation().equals("unrelated");
    }

    private static Comparison.Pair directed(Comparison.Pair pair, Kinship kinship) {
        if (kinship == null) {
            return pair;
        }
        String direction = kinship.siblings()
                ? "common-ancestor"
                : kinship.direction() > 0 ? "a-from-b" : kinship.direction() < 0 ? "b-from-a" : pair.direction();
        return new Comparison.Pair(
                pair.a(),
                pair.b(),
                pair.linked(),
                pair.shareOfA(),
                pair.shareOfB(),
                pair.onlyInA(),
                pair.onlyInB(),
                pair.jaccard(),
                pair.relation(),
                direction);
    }
}
