package io.leadtrace.trace;

import io.leadtrace.evidence.Inquiry;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.match.Links;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of many files are related, and how: each is held against the others that share people with it, as a leak is. */
final class Kinships {
    private Kinships() {}

    /**
     * The kinship of each two related files, both ways: by the path of the first, then by that of the second. Makes the
     * SQL table {@code links} anew, once for all.
     */
    static Map<String, Map<String, Kinship>> of(Corpus corpus, Map<String, List<ContactList>> files) {
        Links.makeAll(corpus, ids(files));
        return linked(corpus, files, files.keySet());
    }

    private static List<Integer> ids(Map<String, List<ContactList>> files) {
        return files.values().stream()
                .flatMap(Collection::stream)
                .map(ContactList::id)
                .toList();
    }

    /**
     * The same of the SQL table {@code links} as it stands, in both directions.
     *
     * @param files all files that are linked
     * @param some the paths of those whose kinship with each other is wanted
     */
    static Map<String, Map<String, Kinship>> linked(
            Corpus corpus, Map<String, List<ContactList>> files, Set<String> some) {
        List<Integer> all = ids(files);
        Map<String, Map<String, Kinship.Side>> held = new HashMap<>();
        files.forEach((path, tables) -> {
            if (some.contains(path)) {
                held.put(path, sides(corpus, all, tables));
            }
        });
        Map<String, Map<String, Kinship>> kin = new TreeMap<>();
        held.forEach((first, candidates) -> candidates.forEach((second, inSecond) -> {
            Kinship.Side inFirst = held.getOrDefault(second, Map.of()).get(first);
            if (inFirst != null) {
                Kinship kinship = Kinship.of(inSecond, inFirst);
                if (kinship.related()) {
                    kin.computeIfAbsent(first, path -> new TreeMap<>()).put(second, kinship);
                }
            }
        }));
        return kin;
    }

    private static Map<String, Kinship.Side> sides(Corpus corpus, List<Integer> all, List<ContactList> tables) {
        Set<Integer> own = tables.stream().map(ContactList::id).collect(Collectors.toSet());
        List<Integer> others = all.stream().filter(id -> !own.contains(id)).toList();
        Map<String, Kinship.Side> found = new HashMap<>();
        Inquiry.openLinked(corpus, own, others)
                .candidates()
                .forEach(candidate -> found.put(candidate.path(), Kinship.Side.of(candidate)));
        return found;
    }
}
