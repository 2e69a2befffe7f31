package io.leadtrace.evidence;

import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.match.HeldLinks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a session's tables {@code links} and {@code cells} hold: few statements. */
final class LinkedCellsBySql implements LinkedCells {
    private final Corpus corpus;
    private final Collection<Integer> leak;
    private final String from;

    LinkedCellsBySql(Corpus corpus, Collection<Integer> leak) {
        this.corpus = corpus;
        this.leak = leak;
        from = "a IN (" + numbers(leak) + ")";
    }

    private static String numbers(Collection<Integer> lists) {
        return lists.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Map<Integer, Long> linked() {
        Map<Integer, Long> linked = new HashMap<>();
        corpus.session()
                .query(
                        new SqlStep(
                                "count links",
                                "SELECT b, COUNT(*) FROM (SELECT DISTINCT a, row_a, b FROM links WHERE " + from
                                        + ") l GROUP BY b"),
                        row -> linked.put((int) row.number(0), row.number(1)));
        return linked;
    }

    private String which(Collection<Integer> candidates, Sample sample) {
        String linked = candidates.isEmpty()
                ? ""
                : " OR (list, row) IN (SELECT b, row_b FROM links WHERE " + from + " AND b IN (" + numbers(candidates)
                        + ")" + sample.and("row_a") + ")";
        return " WHERE (list IN (" + numbers(leak) + ")" + sample.and("row") + ")" + linked;
    }

    private List<Integer> lists(Collection<Integer> candidates) {
        List<Integer> lists = new ArrayList<>(leak);
        lists.addAll(candidates);
        return lists;
    }

    @Override
    public void cells(Collection<Integer> candidates, Sample sample, Visitor each) {
        corpus.session()
                .query(
                        new SqlStep(
                                "read linked rows",
                                "SELECT list, row, line, col, raw, canonical, key1, key2, key3, key4 FROM "
                                        + corpus.cellsOf(lists(candidates)) + which(candidates, sample)
                                        + " ORDER BY list, row, col, place"),
                        row -> each.value(
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
    }

    @Override
    public void names(Collection<Integer> candidates, Sample sample, Visitor each) {
        corpus.session()
                .query(
                        new SqlStep(
                                "read linked names",
                                "SELECT list, row, canonical, key1, key2, key3, key4 FROM "
                                        + corpus.fullNamesOf(lists(candidates)) + which(candidates, sample)
                                        + " ORDER BY list, row, canonical NULLS LAST, key1 NULLS LAST"),
                        row -> each.value(
                                (int) row.number(0),
                                (int) row.number(1),
                                0,
                                0,
                                0,
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6)));
    }

    @Override
    public void links(Sample sample, HeldLinks.Visitor each) {
        corpus.session()
                .query(
                        new SqlStep(
                                "read links",
                                "SELECT a, row_a, b, row_b, how FROM links WHERE " + from + sample.and("row_a")
                                        + " ORDER BY a, row_a, b, row_b"),
                        row -> each.link(
                                (int) row.number(0),
                                (int) row.number(1),
                                (int) row.number(2),
                                (int) row.number(3),
                                row.text(4)));
    }
}
