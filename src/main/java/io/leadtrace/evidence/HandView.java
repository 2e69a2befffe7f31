package io.leadtrace.evidence;

import java.util.HashMap;
import java.util.Map;

/** How some rows of a leak are put, or the rows of a list that belong to them; rows and columns are counted as the leak's. */
final class HandView {
    private final Candidacy list;
    private final boolean ofLeak;

    private HandView(Candidacy list, boolean ofLeak) {
        this.list = list;
        this.ofLeak = ofLeak;
    }

    /** The leak's own rows, in the columns a list has too. */
    static HandView ofLeak(Candidacy list) {
        return new HandView(list, true);
    }

    static HandView ofList(Candidacy list) {
        return new HandView(list, false);
    }

    int columns() {
        return list.inquiry().columns();
    }

    boolean exists(int column) {
        return list.columns().get(column).exists() && !Habit.isCounter(kind(column));
    }

    String kind(int column) {
        return list.inquiry().kind(column);
    }

    /** The probability that two houses put a column alike. */
    double alike(int column) {
        return list.wording().features().alike(column);
    }

    private Cells cells() {
        return ofLeak ? list.inquiry().leak() : list.cells();
    }

    private int column(int column) {
        return ofLeak ? column : list.columns().get(column).column();
    }

    private int row(int row) {
        return ofLeak ? row : list.row(row);
    }

    /** In how many rows a column has a value, and of how many. */
    double[] filled(int column, int... rows) {
        double[] found = {0, rows.length};
        for (int row : rows) {
            found[0] += cells().filled(column(column), row(row)) ? 1 : 0;
        }
        return found;
    }

    /** In how many rows a list agrees with a column, and of how many in which both have a value. */
    double[] agreeing(int column, Candidacy witness, int... rows) {
        double[] found = new double[2];
        ValueClasses classes = list.inquiry().classes();
        for (int row : rows) {
            byte mine = classes.of(column, list.index())[row];
            byte theirs = classes.of(column, witness.index())[row];
            boolean agrees = ofLeak ? witness.agrees(column, row) : mine == theirs;
            boolean compared = ofLeak ? agrees || witness.differs(column, row) : mine >= 0 && theirs >= 0;
            found[0] += compared && agrees ? 1 : 0;
            found[1] += compared ? 1 : 0;
        }
        return found;
    }

    /**
     * Of each value that two sets of rows have, known by its key: which part of the pairs of rows puts it in the same text;
     * the sum of these, and of how many values.
     */
    double[] words(int column, int[] usual, int... rows) {
        Map<Long, Map<Long, Integer>> known = texts(column, usual);
        double[] found = new double[2];
        boolean self = usual == rows;
        (self ? known : texts(column, rows)).forEach((key, here) -> {
            Map<Long, Integer> there = known.getOrDefault(key, Map.of());
            double same = 0;
            double all = (double) sum(here) * (self ? sum(here) - 1 : sum(there));
            for (Map.Entry<Long, Integer> text : here.entrySet()) {
                same += (double) text.getValue() * (self ? text.getValue() - 1 : there.getOrDefault(text.getKey(), 0));
            }
            if (all > 0) {
                found[0] += same / all;
                found[1]++;
            }
        });
        return found;
    }

    private static int sum(Map<Long, Integer> texts) {
        return texts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<Long, Map<Long, Integer>> texts(int column, int... rows) {
        Map<Long, Map<Long, Integer>> texts = new HashMap<>();
        for (int row : rows) {
            long key = cells().key(column(column), row(row));
            if (key != 0) {
                texts.computeIfAbsent(key, k -> new HashMap<>())
                        .merge(cells().raw(column(column), row(row)), 1, Integer::sum);
            }
        }
        return texts;
    }
}
