package io.leadtrace.evidence;

import io.leadtrace.fingerprint.ContactList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a leak, and the rows of candidates linked with it, as arrays. */
final class LinkedRows {
    private final LinkedCells source;
    private final List<ContactList> lists;
    private final int mostCandidates;
    private final int mostRows;

    /**
     * Reads links and cells of lists.
     *
     * @param lists each at the index of its id
     * @param mostCandidates candidates that are weighed; those that share fewer people are only counted
     * @param mostRows rows of a leak that are weighed; of a longer one, blocks of rows from all over it
     */
    LinkedRows(LinkedCells source, List<ContactList> lists, int mostCandidates, int mostRows) {
        this.source = source;
        this.lists = lists;
        this.mostCandidates = mostCandidates;
        this.mostRows = mostRows;
    }

    /**
     * What was read.
     *
     * @param leak the leak's cells
     * @param sampled which part of the leak's rows was read, above 0 to 1
     * @param candidates the candidates that are weighed, those with most links first
     * @param others the other candidates
     */
    record Found(Cells leak, double sampled, List<Linked> candidates, List<Linked> others) {}

    /**
     * A candidate as it was found.
     *
     * @param cells its cells, of linked rows only; without rows for one that is not weighed
     * @param options for each row of the leak, the rows it is linked with
     * @param how for each row of the leak, what its first link is by; null without a link
     * @param linked how many rows of the leak are linked
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Linked(Cells cells, List<int[]> options, String[] how, long linked) {}

    Found read(Collection<Integer> leak, Collection<Integer> candidates) {
        Map<String, List<ContactList>> byPath = candidates.stream()
                .filter(id -> !leak.contains(id))
                .sorted()
                .map(lists::get)
                .collect(Collectors.groupingBy(list -> list.file().path(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> links = new HashMap<>();
        source.linked()
                .forEach((list, rows) -> links.merge(lists.get(list).file().path(), rows, Long::sum));
        List<Map.Entry<String, List<ContactList>>> ranked = byPath.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        (Map.Entry<String, List<ContactList>> one) -> -links.getOrDefault(one.getKey(), 0L)))
                .toList();
        List<Map.Entry<String, List<ContactList>>> weighed = ranked.stream()
                .filter(one -> links.getOrDefault(one.getKey(), 0L) > 0)
                .limit(mostCandidates)
                .toList();
        Map<Integer, Cells> cellsOf = new HashMap<>();
        Cells leaked = new Cells(leak.stream().sorted().map(lists::get).toList());
        leaked.lists().forEach(list -> cellsOf.put(list.id(), leaked));
        Map<String, Cells> candidateCells = new LinkedHashMap<>();
        weighed.forEach(one -> {
            Cells cells = new Cells(one.getValue());
            candidateCells.put(one.getKey(), cells);
            one.getValue().forEach(list -> cellsOf.put(list.id(), cells));
        });
        LinkedCells.Sample sample = LinkedCells.Sample.of(leaked.allRows(), mostRows);
        load(cellsOf, leaked, sample);
        Set<Long> placeholders = leaked.placeholders();
        candidateCells.values().parallelStream()
                .map(Cells::placeholders)
                .toList()
                .forEach(placeholders::addAll);
        leaked.empty(placeholders);
        candidateCells.values().parallelStream().forEach(cells -> cells.empty(placeholders));
        List<Linked> found = link(cellsOf, leaked, candidateCells.values(), sample);
        List<Linked> others = ranked.stream()
                .filter(one -> !candidateCells.containsKey(one.getKey()))
                .map(one -> new Linked(
                        new Cells(one.getValue()), List.of(), new String[0], links.getOrDefault(one.getKey(), 0L)))
                .toList();
        double part = leaked.allRows() == 0 ? 1 : Math.min(1, (double) leaked.rows() / leaked.allRows());
        return new Found(leaked, sample.isAll() ? 1 : part, found, others);
    }

    private void load(Map<Integer, Cells> cellsOf, Cells leak, LinkedCells.Sample sample) {
        List<Integer> candidates = cellsOf.entrySet().stream()
                .filter(one -> one.getValue() != leak)
                .map(Map.Entry::getKey)
                .toList();
        source.cells(candidates, sample, (list, row, line, col, digests) -> cellsOf.get(list)
                .add(list, row, line, col, digests));
        source.names(candidates, sample, (list, row, line, col, digests) -> cellsOf.get(list)
                .addName(list, row, digests));
    }

    private List<Linked> link(
            Map<Integer, Cells> cellsOf, Cells leak, Collection<Cells> candidates, LinkedCells.Sample sample) {
        Map<Cells, List<int[]>> options = new LinkedHashMap<>();
        Map<Cells, String[]> how = new HashMap<>();
        candidates.forEach(cells -> {
            List<int[]> none = new ArrayList<>(java.util.Collections.nCopies(leak.rows(), new int[0]));
            options.put(cells, none);
            how.put(cells, new String[leak.rows()]);
        });
        source.links(sample, (a, rowA, b, rowB, by) -> {
            Cells cells = cellsOf.get(b);
            int mine = leak.row(a, rowA);
            if (cells == null || mine < 0) {
                return;
            }
            int to = cells.row(b, rowB);
            if (to < 0) {
                return;
            }
            int[] before = options.get(cells).get(mine);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = to;
            options.get(cells).set(mine, after);
            if (how.get(cells)[mine] == null) {
                how.get(cells)[mine] = by.intern();
            }
        });
        List<Linked> found = new ArrayList<>();
        options.forEach((cells, some) -> found.add(new Linked(
                cells,
                some,
                how.get(cells),
                some.stream().filter(one -> one.length > 0).count())));
        return found;
    }
}
