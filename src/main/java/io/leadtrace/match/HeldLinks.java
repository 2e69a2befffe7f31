package io.leadtrace.match;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.HeldCells;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The links that {@link Links#make} makes by SQL, made of cells that are held in memory. */
public final class HeldLinks {
    private final HeldCells cells;
    private final RowKeys rowKeys;
    private final SharedKeys keys = new SharedKeys();
    private int[] listOf = new int[1 << 12];
    private int[] rowOf = new int[1 << 12];
    private int rows;

    /** Each link: its row on the left, and where that on the right stands, with the strength. */
    private int[] left = new int[1 << 12];

    private long[] right = new long[1 << 12];
    private int links;

    /** Takes each link. */
    public interface Visitor {
        /** A link, as in the table {@code links}. */
        void link(int a, int rowA, int b, int rowB, String how);
    }

    private HeldLinks(Corpus corpus, HeldCells cells, Collection<Integer> left) {
        this.cells = cells;
        rowKeys = new RowKeys(LinkKeys.of(corpus, left));
    }

    /** The links of each row in {@code left} with each in {@code right}, never of a list with itself. */
    public static HeldLinks of(Corpus corpus, HeldCells cells, Collection<Integer> left, Collection<Integer> right) {
        HeldLinks links = new HeldLinks(corpus, cells, left);
        new TreeSet<>(left).forEach(list -> links.keys(list, false));
        int entries = links.keys.entries();
        Set<Integer> others = new TreeSet<>(right);
        others.removeAll(left);
        others.forEach(list -> links.keys(list, true));
        links.keys.close(links.listOf);
        links.link(entries, new HashSet<>(right));
        return links;
    }

    /** Adds the keys of a list; of one on the right those that the left has. */
    private void keys(int list, boolean known) {
        int before = rows;
        cells.each(list, cell -> {
            if (rows == before || rowOf[rows - 1] != cell.row()) {
                end(before, known);
                begin(list, cell.row());
            }
            rowKeys.add(cell);
        });
        end(before, known);
    }

    private void begin(int list, int row) {
        if (rows == rowOf.length) {
            listOf = Arrays.copyOf(listOf, rows * 2);
            rowOf = Arrays.copyOf(rowOf, rows * 2);
        }
        listOf[rows] = list;
        rowOf[rows++] = row;
    }

    private void end(int before, boolean known) {
        if (rows > before) {
            int row = rows - 1;
            rowKeys.end((strength, d1, d2, whole) -> keys.add(strength, d1, d2, row, whole, known));
        }
    }

    /** Joins the first entries, those of the left, with the rows of lists on the right: by the strongest key they share. */
    private void link(int entries, Set<Integer> lists) {
        boolean[] isRight = new boolean[Arrays.stream(listOf, 0, rows).max().orElse(0) + 1];
        for (int row = 0; row < rows; row++) {
            isRight[listOf[row]] = lists.contains(listOf[row]);
        }
        int[] linkedWith = new int[rows];
        int start = 0;
        for (int entry = 0; entry < entries; entry++) {
            int row = keys.row(entry);
            if (entry > 0 && keys.row(entry - 1) != row) {
                Arrays.sort(right, start, links);
                start = links;
            }
            for (int other = keys.latest(entry); keys.tells(entry) && other >= 0; other = keys.before(other)) {
                int to = keys.row(other);
                if (linkedWith[to] != row + 1
                        && listOf[to] != listOf[row]
                        && isRight[listOf[to]]
                        && keys.tells(other)
                        && !(keys.isWhole(entry) && keys.isWhole(other))) {
                    linkedWith[to] = row + 1;
                    add(row, to, keys.strength(entry));
                }
            }
        }
        Arrays.sort(right, start, links);
    }

    private void add(int from, int to, int strength) {
        if (links == left.length) {
            left = Arrays.copyOf(left, links * 2);
            right = Arrays.copyOf(right, links * 2);
        }
        left[links] = from;
        right[links++] = ((long) listOf[to] << Integer.SIZE | rowOf[to]) << Byte.SIZE | strength;
    }

    /** Hands on the links in the order of both lists and both rows. */
    public void each(Visitor each) {
        for (int link = 0; link < links; link++) {
            long where = right[link] >> Byte.SIZE;
            each.link(
                    listOf[left[link]],
                    rowOf[left[link]],
                    (int) (where >> Integer.SIZE),
                    (int) where,
                    LinkKeys.ALL.get((int) (right[link] & 0xff)).how());
        }
    }
}
