package io.leadtrace.evidence;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
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

/** Reads a leak, and the rows of candidates linked with it, out of the session: few statements, then arrays. */
final class LinkedRows {
    /** Of a long leak blocks of so many rows are read. */
    private static final int BLOCK = 200;

    private final Corpus corpus;
    private final SqlSession session;
    private final List<ContactList> lists;
    private final int mostCandidates;
    private final int mostRows;

    /**
     * Reads of the corpus' tables {@code cells} and {@code links}.
     *
     * @param mostCandidates candidates that are weighed; those that share fewer people are only counted
     * @param mostRows rows of a leak that are weighed; of a longer one, blocks of rows from all over it
     */
    LinkedRows(Corpus corpus, int mostCandidates, int mostRows) {
        this.corpus = corpus;
        session = corpus.session();
        lists = corpus.lists();
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
        String from = "a IN (" + leak.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        Map<String, List<ContactList>> byPath = candidates.stream()
                .filter(id -> !leak.contains(id))
                .sorted()
                .map(lists::get)
                .collect(Collectors.groupingBy(list -> list.file().path(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> links = new HashMap<>();
        session.query(
                new SqlStep("count links", "SELECT b, COUNT(DISTINCT row_a) FROM links WHERE " + from + " GROUP BY b"),
                row -> links.merge(lists.get((int) row.number(0)).file().path(), row.number(1), Long::sum));
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
        String sample = sample(leaked.allRows());
        load(cellsOf, leaked, from, sample);
        Set<Long> placeholders = leaked.placeholders();
        candidateCells.values().forEach(cells -> placeholders.addAll(cells.placeholders()));
        leaked.empty(placeholders);
        candidateCells.values().forEach(cells -> cells.empty(placeholders));
        List<Linked> found = link(cellsOf, leaked, candidateCells.values(), from, sample);
        List<Linked> others = ranked.stream()
                .filter(one -> !candidateCells.containsKey(one.getKey()))
                .map(one -> new Linked(
                        new Cells(one.getValue()), List.of(), new String[0], links.getOrDefault(one.getKey(), 0L)))
                .toList();
        double part = leaked.allRows() == 0 ? 1 : Math.min(1, (double) leaked.rows() / leaked.allRows());
        return new Found(leaked, sample.isEmpty() ? 1 : part, found, others);
    }

    private String sample(long rows) {
        long stride = (rows + mostRows - 1) / mostRows;
        return stride <= 1 ? "" : " AND %s % " + stride * BLOCK + " < " + BLOCK;
    }

    private void load(Map<Integer, Cells> cellsOf, Cells leak, String from, String sample) {
        String leakIds = ids(leak);
        String candidateIds = cellsOf.entrySet().stream()
                .filter(one -> one.getValue() != leak)
                .map(one -> one.getKey().toString())
                .collect(Collectors.joining(", "));
        String linked = candidateIds.isEmpty()
                ? ""
                : " OR (list, row) IN (SELECT b, row_b FROM links WHERE " + from + " AND b IN (" + candidateIds + ")"
                        + sample.replace("%s", "row_a") + ")";
        String which = " WHERE (list IN (" + leakIds + ")" + sample.replace("%s", "row") + ")" + linked;
        session.query(
                new SqlStep(
                        "read linked rows",
                        "SELECT list, row, line, col, raw, canonical, key1, key2, key3, key4 FROM "
                                + corpus.cellsOf(cellsOf.keySet()) + which
                                + " ORDER BY list, row, col, place"),
                row -> cellsOf.get((int) row.number(0))
                        .add(
                                (int) row.number(0),
                                (int) row.number(1),
                                row.number(2),
                                (int) row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6),
                                row.number(7),
                                row.number(8),
                                row.number(9)));
        session.query(
                new SqlStep(
                        "read linked names",
                        "SELECT list, row, canonical, key1, key2, key3, key4 FROM "
                                + corpus.fullNamesOf(cellsOf.keySet()) + which
                                + " ORDER BY list, row, canonical NULLS LAST, key1 NULLS LAST"),
                row -> cellsOf.get((int) row.number(0))
                        .addName(
                                (int) row.number(0),
                                (int) row.number(1),
                                0,
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6)));
    }

    private List<Linked> link(
            Map<Integer, Cells> cellsOf, Cells leak, Collection<Cells> candidates, String from, String sample) {
        Map<Cells, List<int[]>> options = new LinkedHashMap<>();
        Map<Cells, String[]> how = new HashMap<>();
        candidates.forEach(cells -> {
            List<int[]> none = new ArrayList<>(java.util.Collections.nCopies(leak.rows(), new int[0]));
            options.put(cells, none);
            how.put(cells, new String[leak.rows()]);
        });
        session.query(
                new SqlStep(
                        "read links",
                        "SELECT a, row_a, b, row_b, how FROM links WHERE " + from
                                + sample.replace("%s", "row_a")
                                + " ORDER BY a, row_a, b, row_b"),
                row -> {
                    Cells cells = cellsOf.get((int) row.number(2));
                    int mine = leak.row((int) row.number(0), (int) row.number(1));
                    if (cells == null || mine < 0) {
                        return;
                    }
                    int to = cells.row((int) row.number(2), (int) row.number(3));
                    if (to < 0) {
                        return;
                    }
                    int[] before = options.get(cells).get(mine);
                    int[] after = Arrays.copyOf(before, before.length + 1);
                    after[before.length] = to;
                    options.get(cells).set(mine, after);
                    if (how.get(cells)[mine] == null) {
                        how.get(cells)[mine] = row.text(4).intern();
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

    private static String ids(Cells cells) {
        return cells.lists().stream().map(list -> Integer.toString(list.id())).collect(Collectors.joining(", "));
    }
}
