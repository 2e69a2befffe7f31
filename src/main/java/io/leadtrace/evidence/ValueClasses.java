package io.leadtrace.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which candidates say the same of each row of the leak, column by column. */
final class ValueClasses {
    /** By column, candidate and row. */
    private final byte[][][] classes;

    ValueClasses(Cells leak, List<Candidacy> all) {
        classes = new byte[leak.columns().size()][all.size()][leak.rows()];
        IntStream.range(0, classes.length).parallel().forEach(column -> {
            for (byte[] candidate : classes[column]) {
                Arrays.fill(candidate, (byte) -1);
            }
            for (int row = 0; row < leak.rows(); row++) {
                classify(column, row, all);
            }
        });
    }

    private void classify(int column, int row, List<Candidacy> all) {
        byte next = 0;
        for (int i = 0; i < all.size(); i++) {
            Candidacy one = all.get(i);
            if (!says(one, column, row)) {
                continue;
            }
            byte found = -1;
            for (int k = 0; k < i && found < 0; k++) {
                if (classes[column][k][row] >= 0 && agree(one, all.get(k), column, row)) {
                    found = classes[column][k][row];
                }
            }
            classes[column][i][row] = found >= 0 ? found : next++;
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

    /** Of each row a number that candidates share if and only if they say the same; -1 where one says nothing. Not to be changed. */
    byte[] of(int column, int candidate) {
        return classes[column][candidate];
    }
}
