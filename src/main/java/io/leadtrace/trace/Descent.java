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
    private static final String COMMON_ANCESTOR = "common-ancestor";

    private Descent() {}

    /**
     * The comparison with the direction of each pair of lists in different files; {@code not-established} where they are
     * not shown to be copies, or nothing tells which came first. Two copies of a list are not said to be made of
     * each other if it is among them. Of lists that share as few people as any two, it is not asked. Uses the SQL table {@code links} the comparison left, and changes it.
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
                        .map(pair -> overlap(pair)
                                ? directed(pair, direction(paths.get(pair.a()), paths.get(pair.b()), kin))
                                : pair)
                        .toList(),
                comparison.problems());
    }

    private static boolean overlap(Comparison.Pair pair) {
        return pair.linked() > 0 && !pair.relation().equals("unrelated");
    }

    /**
     * The direction of a pair of files in the words of a comparison; null where none is established.
     *
     * @param kin how each file is related to others, by their paths, both ways
     */
    static String direction(String a, String b, Map<String, Map<String, Kinship>> kin) {
        Kinship kinship = kin.getOrDefault(a, Map.of()).get(b);
        if (kinship == null || !kinship.siblings() && kinship.direction() == 0) {
            return null;
        }
        if (kinship.siblings()) {
            return COMMON_ANCESTOR;
        }
        boolean first = kinship.direction() > 0;
        Map<String, Kinship> ofChild = kin.get(first ? a : b);
        Map<String, Kinship> ofOther = kin.get(first ? b : a);
        Kinship said = ofChild.get(first ? b : a);
        boolean common = false;
        boolean state = false;
        for (Map.Entry<String, Kinship> parent : ofChild.entrySet()) {
            Kinship third = ofOther.get(parent.getKey());
            if (third != null && parent.getValue().direction() > 0) {
                // rows the other cannot have supplied are no addition if a list they both descend from holds them
                common |= third.direction() > 0
                        && !said.holdsAll()
                        && parent.getValue().holdsAll();
                // what was taken from one state of a list is like the others as well
                state |= third.states() && parent.getValue().weight() > said.weight();
            }
        }
        return common ? COMMON_ANCESTOR : state ? null : first ? "a-from-b" : "b-from-a";
    }

    private static Comparison.Pair directed(Comparison.Pair pair, String direction) {
        if (direction == null) {
            return pair;
        }
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
