package io.leadtrace.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which candidates say the same of each row of the leak, column by column. */
final class ValueClasses {
    private final int candidates;
    private final byte[][] classes;

    ValueClasses(Cells leak, List<Candidacy> all) {
        candidates = all.size();
        classes = new byte[leak.columns().size()][leak.rows() * candidates];
        IntStream.range(0, classes.length).parallel().forEach(column -> {
            Arrays.fill(classes[column], (byte) -1);
            for (int row = 0; row < leak.rows(); row++) {
                classify(column, row, all);
            }
        });
    }

    private void classify(int column, int row, List<Candidacy> all) {
        byte next = 0;
        for (int i = 0; i < candidates; i++) {
            Candidacy one = all.get(i);
            if (!says(one, column, row)) {
                continue;
            }
            byte found = -1;
            for (int k = 0; k < i && found < 0; k++) {
                if (classOf(column, row, k) >= 0 && agree(one, all.get(k), column, row)) {
                    found = classOf(column, row, k);
                }
            }
            classes[column][row * candidates + i] = found >= 0 ? found : next++;
        }
    }

    private static boolean says(Candidacy one, int column, int row) {
        return one.holds(row)
                && one.columns().get(column).exists()
                && one.cells().filled(one.columns().get(column).column(), one.row(row));
    }

    private static boolean agree(Candidacy one, Candidacy other, int column, int row) {
        ColumnPair mine = one.columns().get(column);
        ColumnPair theirs = other.columns().get(column);
        return mine.agrees(
                one.cells().level(mine.column(), one.row(row), other.cells(), theirs.column(), other.row(row)));
    }

    /** A number that candidates share if and only if they say the same; -1 for one that says nothing. */
    byte classOf(int column, int row, int candidate) {
        return classes[column][row * candidates + candidate];
    }
}
