package io.leadtrace.trace;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.match.Compare;
import io.leadtrace.match.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which of many lists were copied from which. */
public final class FamilyTree {
    private record Edge(String child, String parent, double weight) {}

    private final Corpus corpus;
    private final Map<String, List<ContactList>> files;
    private final Map<String, Map<String, Kinship>> kin = new TreeMap<>();
    private final Map<String, Edge> parents = new HashMap<>();
    private final Map<String, String> hiddenParents = new HashMap<>();
    private final List<Lineage.HiddenAncestor> hidden = new ArrayList<>();

    private FamilyTree(Corpus corpus, Map<String, List<ContactList>> files) {
        this.corpus = corpus;
        this.files = files;
    }

    /** The family tree of some lists; each file is held against all others, as a leak is. Makes {@code links} anew. */
    public static Lineage of(Corpus corpus, Collection<Integer> lists) {
        Map<String, List<ContactList>> files = files(corpus, lists);
        return of(corpus, files, Kinships.of(corpus, files));
    }

    /**
     * The same where two lists that share as few people as any two of a town are no copies of each other, as {@link Descent}
     * has it.
     */
    public static Lineage ofOverlapping(Corpus corpus, Collection<Integer> lists) {
        Map<String, List<ContactList>> files = files(corpus, lists);
        Set<String> overlapping =
                files(corpus, Compare.overlapping(corpus, lists)).keySet();
        if (files.size() < 2 || overlapping.isEmpty()) {
            return of(corpus, files, Map.of());
        }
        Links.turn(corpus);
        return of(corpus, files, Kinships.linked(corpus, files, overlapping));
    }

    private static Map<String, List<ContactList>> files(Corpus corpus, Collection<Integer> lists) {
        return lists.stream()
                .sorted()
                .map(corpus.lists()::get)
                .collect(Collectors.groupingBy(list -> list.file().path(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Lineage of(
            Corpus corpus, Map<String, List<ContactList>> files, Map<String, Map<String, Kinship>> kin) {
        FamilyTree tree = new FamilyTree(corpus, files);
        tree.kin.putAll(kin);
        tree.descend();
        tree.hide();
        return tree.lineage();
    }

    /** Gives each list its likeliest parent, the clearest first, and never its own descendant. */
    private void descend() {
        List<Edge> edges = new ArrayList<>();
        kin.forEach((child, others) -> others.forEach((parent, kinship) -> {
            if (kinship.direction() > 0) {
                edges.add(new Edge(child, parent, kinship.weight()));
            }
        }));
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.weight())
                .thenComparing(Edge::child)
                .thenComparing(Edge::parent));
        for (Edge edge : edges) {
            if (!parents.containsKey(edge.child()) && !descends(edge.parent(), edge.child())) {
                parents.put(edge.child(), edge);
            }
        }
    }

    private boolean descends(String list, String from) {
        for (String one = list;
                one != null;
                one = parents.containsKey(one) ? parents.get(one).parent() : null) {
            if (one.equals(from)) {
                return true;
            }
        }
        return false;
    }

    /** Lists without a parent that are brothers and sisters have one that is not at hand. */
    private void hide() {
        for (String path : files.keySet()) {
            if (parents.containsKey(path) || hiddenParents.containsKey(path)) {
                continue;
            }
            List<String> group = new ArrayList<>(List.of(path));
            for (int i = 0; i < group.size(); i++) {
                kin.getOrDefault(group.get(i), Map.of()).forEach((other, kinship) -> {
                    if (kinship.siblings() && !parents.containsKey(other) && !group.contains(other)) {
                        group.add(other);
                    }
                });
            }
            if (group.size() > 1) {
                String name = "hidden-" + (hidden.size() + 1);
                group.sort(Comparator.naturalOrder());
                group.forEach(child -> hiddenParents.put(child, name));
                hidden.add(new Lineage.HiddenAncestor(name, group));
            }
        }
    }

    private Lineage lineage() {
        List<Lineage.Descendant> lists = new ArrayList<>();
        files.forEach((path, tables) -> lists.add(descendant(path, tables)));
        List<Lineage.Open> open = new ArrayList<>();
        kin.forEach((a, others) -> others.forEach((b, kinship) -> {
            if (a.compareTo(b) < 0
                    && kinship.direction() == 0
                    && !kinship.siblings()
                    && !parents.containsKey(a)
                    && !parents.containsKey(b)) {
                open.add(new Lineage.Open(
                        a, b, Message.of(kinship.states() ? "trace.lineage.states" : "trace.lineage.open", a, b)));
            }
        }));
        return new Lineage(Lineage.SCHEMA, lists, hidden, open, corpus.problems());
    }

    private Lineage.Descendant descendant(String path, List<ContactList> tables) {
        long rows = tables.stream().mapToLong(ContactList::rows).sum();
        if (parents.containsKey(path)) {
            Edge edge = parents.get(path);
            return new Lineage.Descendant(
                    path,
                    rows,
                    edge.parent(),
                    Calibration.claimed(edge.weight() / Math.log(10)),
                    Message.of("trace.lineage.copied", edge.parent()));
        }
        if (hiddenParents.containsKey(path)) {
            double weight = kin.get(path).values().stream()
                    .mapToDouble(Kinship::weight)
                    .max()
                    .orElse(0);
            return new Lineage.Descendant(
                    path,
                    rows,
                    hiddenParents.get(path),
                    Calibration.claimed(weight / Math.log(10)),
                    Message.of("trace.lineage.hidden"));
        }
        return new Lineage.Descendant(
                path, rows, null, 0, Message.of(kin.containsKey(path) ? "trace.lineage.root" : "trace.lineage.alone"));
    }
}
