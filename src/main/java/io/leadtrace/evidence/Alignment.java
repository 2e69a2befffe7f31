package io.leadtrace.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which row and which column of a candidate correspond to those of the leak. */
final class Alignment {
    /** Rows looked at to tell which columns correspond. */
    private static final int SAMPLE = 400;

    /** Columns of different kinds correspond if so many more agree than by chance. */
    private static final double ABOVE_CHANCE = 0.3;

    private final Cells leak;
    private final Cells candidate;
    private final int[] rows;
    private int[] linked;

    Alignment(Cells leak, Cells candidate, int[] rows) {
        this.leak = leak;
        this.candidate = candidate;
        this.rows = rows;
    }

    /** The linked row of the candidate for each row of the leak out of several: the one that agrees in most columns. */
    static int[] rows(Cells leak, Cells candidate, List<int[]> options) {
        int[] rows = new int[leak.rows()];
        boolean open = false;
        for (int row = 0; row < rows.length; row++) {
            int[] some = options.get(row);
            rows[row] = some.length == 0 ? -1 : some[0];
            open |= some.length > 1;
        }
        if (!open) {
            return rows;
        }
        List<ColumnPair> pairs = new Alignment(leak, candidate, rows).columns();
        for (int row = 0; row < rows.length; row++) {
            int best = -1;
            for (int option : options.get(row)) {
                int agreeing = 0;
                for (int column = 0; column < pairs.size(); column++) {
                    if (pairs.get(column).exists()) {
                        Level level = leak.level(
                                column, row, candidate, pairs.get(column).column(), option);
                        agreeing += level == Level.SAME ? 5 : level.agrees() ? 4 : level == Level.KEY ? 1 : 0;
                    }
                }
                if (agreeing > best) {
                    best = agreeing;
                    rows[row] = option;
                }
            }
        }
        return rows;
    }

    /**
     * For each column of the leak the one that corresponds. A column of the candidate stands for a second one of the leak
     * only if that is of its own kind: an account that is the phone number is no news beside the number.
     */
    List<ColumnPair> columns() {
        linked = linked();
        List<ColumnPair> pairs = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int column = 0; column < leak.columns().size(); column++) {
            pairs.add(best(column, true, Set.of()));
            taken.add(pairs.get(column).column());
        }
        for (int column = 0; column < pairs.size(); column++) {
            if (!pairs.get(column).exists() || !telling(pairs.get(column))) {
                ColumnPair other = best(column, false, taken);
                pairs.set(column, other.exists() ? other : pairs.get(column));
            }
        }
        return pairs;
    }

    private static boolean telling(ColumnPair pair) {
        return pair.compared() >= 3 && pair.agreement() - pair.chance() > ABOVE_CHANCE;
    }

    private int[] linked() {
        int[] all = new int[rows.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                all[count++] = row;
            }
        }
        return java.util.Arrays.copyOf(all, count);
    }

    private ColumnPair best(int column, boolean kin, Set<Integer> taken) {
        String kind = leak.columns().get(column).kind();
        ColumnPair best = ColumnPair.NONE;
        double bestScore = 0;
        int step = Math.max(1, linked.length / SAMPLE);
        for (int other = 0; other < candidate.columns().size(); other++) {
            if (candidate.columns().get(other).kind().equals(kind) != kin || taken.contains(other)) {
                continue;
            }
            ColumnPair pair = count(column, other, step);
            if (kin || telling(pair)) {
                double score = pair.agreement() - pair.chance();
                if (!best.exists() || score > bestScore) {
                    best = pair;
                    bestScore = score;
                }
            }
        }
        return best.exists() && step > 1 ? count(column, best.column(), 1) : best;
    }

    private ColumnPair count(int column, int other, int step) {
        int compared = 0;
        int agreeing = 0;
        int byChance = 0;
        int chances = 0;
        for (int i = 0; i < linked.length; i += step) {
            Level level = leak.level(column, linked[i], candidate, other, rows[linked[i]]);
            if (level.bothFilled()) {
                compared++;
                agreeing += level.agrees() ? 1 : 0;
            }
            // a row that does not belong: far away, so that rows sorted by a column do not look alike
            int far = linked[(i + linked.length / 2) % linked.length];
            Level elsewhere = leak.level(column, linked[i], candidate, other, rows[far]);
            if (elsewhere.bothFilled() && far != linked[i]) {
                chances++;
                byChance += elsewhere.agrees() ? 1 : 0;
            }
        }
        return new ColumnPair(other, false, compared, agreeing, chances == 0 ? 0 : (double) byChance / chances);
    }
}
