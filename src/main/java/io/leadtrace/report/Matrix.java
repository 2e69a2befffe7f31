package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.match.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The lists of a comparison against each other, at most {@link #MOST} of them: those that share most people. */
final class Matrix {
    static final int MOST = 200;

    private final List<Comparison.Compared> lists;
    private final Comparison.Pair[][] pairs;

    Matrix(Comparison comparison) {
        Map<String, Long> linked = new HashMap<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            linked.merge(pair.a(), pair.linked(), Long::sum);
            linked.merge(pair.b(), pair.linked(), Long::sum);
        }
        lists = comparison.lists().stream()
                .sorted(Comparator.comparingLong((Comparison.Compared list) -> -linked.getOrDefault(list.label(), 0L)))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Comparison.Compared::id))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        lists.forEach(list -> places.put(list.label(), places.size()));
        pairs = new Comparison.Pair[lists.size()][lists.size()];
        for (Comparison.Pair pair : comparison.pairs()) {
            Integer a = places.get(pair.a());
            Integer b = places.get(pair.b());
            if (a != null && b != null) {
                pairs[a][b] = pair;
                pairs[b][a] = pair;
            }
        }
    }

    List<Comparison.Compared> lists() {
        return lists;
    }

    /** The pair of two lists; null for a list and itself. */
    Comparison.Pair pair(int row, int column) {
        return pairs[row][column];
    }

    /** Which part of the row's list the column's list holds, 0 to 1; null for a list and itself. */
    Double share(int row, int column) {
        Comparison.Pair pair = pairs[row][column];
        if (pair == null) {
            return null;
        }
        return pair.a().equals(lists.get(row).label()) ? pair.shareOfA() : pair.shareOfB();
    }

    /** The lists in an order in which neighbours share many people: each time the one most like the last. */
    List<Integer> alike() {
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, lists.size()).boxed().toList());
        List<Integer> order = new ArrayList<>();
        int last = -1;
        while (!rest.isEmpty()) {
            int from = last;
            int next = rest.stream()
                    .max(Comparator.comparingDouble((Integer list) -> from < 0 ? total(list) : jaccard(from, list))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            rest.remove((Integer) next);
            order.add(next);
            last = next;
        }
        return order;
    }

    private double total(int list) {
        return IntStream.range(0, lists.size())
                .mapToDouble(other -> jaccard(list, other))
                .sum();
    }

    private double jaccard(int one, int other) {
        return pairs[one][other] == null ? 0 : pairs[one][other].jaccard();
    }

    /** The same as a sheet: in each row which part of that list the others hold. */
    Page.Sheet sheet(Display display) {
        List<Page.Column> columns = new ArrayList<>();
        columns.add(new Page.Column(Message.of("report.compare.matrix"), Page.Figure.PATH));
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < lists.size(); row++) {
            String label = display.text(lists.get(row).label());
            columns.add(new Page.Column(Message.of("report.literal", label), Page.Figure.SHARE));
            List<Object> cells = new ArrayList<>();
            cells.add(label);
            for (int column = 0; column < lists.size(); column++) {
                cells.add(share(row, column));
            }
            rows.add(cells);
        }
        return new Page.Sheet("matrix", Message.of("report.compare.matrix"), Page.NEVER_AS_TEXT, columns, rows);
    }
}
