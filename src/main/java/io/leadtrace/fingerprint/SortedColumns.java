package io.leadtrace.fingerprint;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Notices by which columns the rows of a table are sorted, while they pass; digests no longer show it. A column that is
 * not costs a comparison for its first rows only.
 */
final class SortedColumns {
    /** So many values show that a column is not sorted. */
    private static final int TRIED = 200;

    private static final int FEWEST = 10;

    /** A list that was sorted once has a few rows added since. */
    private static final double OUT_OF_PLACE = 0.03;

    /** While a column is tried more may be out of place. */
    private static final double TRIED_OUT_OF_PLACE = 0.1;

    /** Code points as Chinese spreadsheets put them: by pinyin, for all common signs. */
    private static final Charset BY_PINYIN = Charset.forName("GB18030");

    /** What is below it is ASCII. */
    private static final int ASCII = 0x80;

    private static final List<Comparator<String>> WAYS =
            List.of(Comparator.naturalOrder(), SortedColumns::byNumbers, SortedColumns::byPinyin);

    private final Column[] columns;
    private int rows;

    SortedColumns(int width) {
        columns = new Column[width];
        Arrays.setAll(columns, column -> new Column());
    }

    /** Begins with a row. */
    void row() {
        rows++;
    }

    /** A filled cell of the row. */
    void add(int column, String text) {
        columns[column].add(text);
    }

    /** The columns the rows are sorted by, upwards or downwards, empty cells apart; none in a table of few rows. */
    List<Integer> columns() {
        List<Integer> sorted = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            if (columns[column].sorted(rows)) {
                sorted.add(column);
            }
        }
        return sorted;
    }

    private static final class Column {
        private final int[] up = new int[WAYS.size()];
        private final int[] down = new int[WAYS.size()];
        private String last;
        private int filled;
        private boolean given;

        void add(String text) {
            if (given) {
                return;
            }
            filled++;
            if (last != null && !text.equals(last)) {
                for (int way = 0; way < up.length; way++) {
                    int step = WAYS.get(way).compare(last, text);
                    up[way] += step < 0 ? 1 : 0;
                    down[way] += step > 0 ? 1 : 0;
                }
            }
            last = text;
            if (filled % TRIED == 0 && !anyWay(TRIED_OUT_OF_PLACE)) {
                given = true;
                last = null;
            }
        }

        private boolean anyWay(double outOfPlace) {
            for (int way = 0; way < up.length; way++) {
                int steps = up[way] + down[way];
                if (steps > 0 && Math.min(up[way], down[way]) <= outOfPlace * steps) {
                    return true;
                }
            }
            return false;
        }

        boolean sorted(int rows) {
            return !given && filled >= FEWEST && filled * 2 >= rows && anyWay(OUT_OF_PLACE);
        }
    }

    /** In the order of their bytes; signs of ASCII are a byte each and stand before all others. */
    private static int byPinyin(String a, String b) {
        int both = Math.min(a.length(), b.length());
        int same = 0;
        while (same < both && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (same == both || a.charAt(same) < ASCII || b.charAt(same) < ASCII) {
            return a.compareTo(b);
        }
        return Arrays.compareUnsigned(a.getBytes(BY_PINYIN), b.getBytes(BY_PINYIN));
    }

    /** Without regard to case, runs of digits as the numbers they are: 9 before 10, 2021/3/5 before 2021/11/2. */
    private static int byNumbers(String a, String b) {
        int i = 0;
        int k = 0;
        while (i < a.length() && k < b.length()) {
            char x = Character.toLowerCase(a.charAt(i));
            char y = Character.toLowerCase(b.charAt(k));
            if (digit(x) && digit(y)) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, k);
                String one = a.substring(i, endA);
                String other = b.substring(k, endB);
                int difference = one.length() == other.length()
                        ? one.compareTo(other)
                        : Integer.compare(one.length(), other.length());
                if (difference != 0) {
                    return difference;
                }
                i = endA;
                k = endB;
            } else if (x != y) {
                return Character.compare(x, y);
            } else {
                i++;
                k++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - k);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
