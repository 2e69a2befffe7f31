package io.leadtrace.evidence;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.source.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The digests of a leak or of one candidate, as arrays. All tables of a file lie below each other; columns of the same
 * header and kind are one.
 */
final class Cells {
    private static final int RAW = 0;
    private static final int CANONICAL = 1;
    private static final int DIGESTS = 6;

    /** A text in so many rows, and in such a part of all, is no value. */
    private static final int OFTEN = 4;

    private static final double OFTEN_SHARE = 0.01;

    /** The kind of a name put together from its parts. */
    static final String PERSON_NAME = "person-name";

    /** A column: its header and the name of its kind. */
    record Column(String header, String kind) {}

    private final List<ContactList> lists;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Long, Integer> columnAt = new HashMap<>();
    private final Map<Long, Integer> rowAt = new HashMap<>();
    private final Map<Long, List<long[]>> more = new HashMap<>();
    private final Set<Integer> sorted = new HashSet<>();
    private long[][] digests = new long[0][];
    private int[] listOf = new int[64];
    private int[] rowOf = new int[64];
    private long[] lineOf = new long[64];
    private int rows;
    private int derived = -1;

    Cells(List<ContactList> lists) {
        this.lists = List.copyOf(lists);
        Map<Column, Integer> known = new LinkedHashMap<>();
        for (ContactList list : lists) {
            Map<Column, Integer> here = new HashMap<>();
            list.profile().columns().forEach(profile -> {
                // a second column of the same name in one table is another column
                Column column = new Column(profile.header().strip(), profile.kind());
                int again = here.merge(column, 1, Integer::sum);
                Column key = again == 1 ? column : new Column(column.header() + "\u0000" + again, column.kind());
                int index = known.computeIfAbsent(key, k -> {
                    columns.add(column);
                    return columns.size() - 1;
                });
                columnAt.put(inList(list.id(), profile.index()), index);
                if (list.sortedBy().contains(profile.index())) {
                    sorted.add(index);
                }
            });
        }
        digests = new long[columns.size()][64 * DIGESTS];
    }

    /** A row or column of a list; -1 for a column that is none of its file's. */
    private static long inList(int list, int number) {
        return (long) list << Integer.SIZE | number & 0xffff_ffffL;
    }

    List<ContactList> lists() {
        return lists;
    }

    String path() {
        return lists.get(0).file().path();
    }

    /** The data rows of all its tables, loaded or not. */
    long allRows() {
        return lists.stream().mapToLong(ContactList::rows).sum();
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether a column is none of the file's: whole names, put together from their parts. It is the last one. */
    boolean isDerived(int column) {
        return column == derived;
    }

    /** Whether the rows of a table are sorted by a column. */
    boolean sortedBy(int column) {
        return sorted.contains(column);
    }

    /** How many rows are loaded; they are counted from 0 in the order of the file. */
    int rows() {
        return rows;
    }

    /** The loaded row that is a data row of a list; -1 if it is not loaded. */
    int row(int list, int row) {
        return rowAt.getOrDefault(inList(list, row), -1);
    }

    /** Where a loaded row stands. */
    Origin origin(int row) {
        ContactList list = lists.stream()
                .filter(one -> one.id() == listOf[row])
                .findFirst()
                .orElseThrow();
        return new Origin(list.file().path(), list.head().index(), lineOf[row], -1);
    }

    /** Adds a value; values come in the order of lists and rows. */
    void add(int list, int row, long line, int col, long... value) {
        Integer column = columnAt.get(inList(list, col));
        if (column == null) {
            return;
        }
        int at = place(list, row, line);
        int start = at * DIGESTS;
        if (digests[column][start + RAW] == 0) {
            System.arraycopy(value, 0, digests[column], start, DIGESTS);
        } else {
            more.computeIfAbsent(cell(column, at), k -> new ArrayList<>(1)).add(value);
        }
    }

    /** Adds a name put together from its parts, in a column of its own. */
    void addName(int list, int row, long... value) {
        int at = row(list, row);
        if (at < 0) {
            return;
        }
        int column = columnAt.computeIfAbsent(inList(list, -1), place -> {
            Column whole = new Column("", PERSON_NAME);
            int index = columns.indexOf(whole);
            if (index >= 0) {
                return index;
            }
            columns.add(whole);
            derived = columns.size() - 1;
            digests = Arrays.copyOf(digests, columns.size());
            digests[columns.size() - 1] = new long[listOf.length * DIGESTS];
            return columns.size() - 1;
        });
        System.arraycopy(value, 0, digests[column], at * DIGESTS, DIGESTS);
    }

    private int place(int list, int row, long line) {
        if (rows > 0 && listOf[rows - 1] == list && rowOf[rows - 1] == row) {
            return rows - 1;
        }
        if (rows == listOf.length) {
            listOf = Arrays.copyOf(listOf, rows * 2);
            rowOf = Arrays.copyOf(rowOf, rows * 2);
            lineOf = Arrays.copyOf(lineOf, rows * 2);
            for (int column = 0; column < digests.length; column++) {
                digests[column] = Arrays.copyOf(digests[column], rows * 2 * DIGESTS);
            }
        }
        listOf[rows] = list;
        rowOf[rows] = row;
        lineOf[rows] = line;
        rowAt.put(inList(list, row), rows);
        return rows++;
    }

    /**
     * The digests of texts that say there is no value: the same text again and again, without a canonical form in a column
     * whose values have one.
     */
    Set<Long> placeholders() {
        Set<Long> found = new HashSet<>();
        for (long[] column : digests) {
            int valued = 0;
            Map<Long, Integer> texts = new HashMap<>();
            for (int row = 0; row < rows; row++) {
                int start = row * DIGESTS;
                valued += column[start + CANONICAL] != 0 ? 1 : 0;
                if (bare(column, start)) {
                    texts.merge(column[start + RAW], 1, Integer::sum);
                }
            }
            int often = Math.max(OFTEN, (int) (OFTEN_SHARE * rows));
            if (valued * 4 >= rows) {
                texts.forEach((text, count) -> {
                    if (count >= often) {
                        found.add(text);
                    }
                });
            }
        }
        return found;
    }

    /** Empties the cells of some texts: what stands for nothing is no value two lists could share. */
    void empty(Set<Long> placeholders) {
        if (placeholders.isEmpty()) {
            return;
        }
        for (long[] column : digests) {
            for (int start = 0; start < rows * DIGESTS; start += DIGESTS) {
                if (column[start + RAW] != 0 && placeholders.contains(column[start + RAW])) {
                    Arrays.fill(column, start, start + DIGESTS, 0);
                }
            }
        }
    }

    /** Whether a cell has a text, and neither a canonical form nor keys. */
    private static boolean bare(long[] column, int start) {
        if (column[start + RAW] == 0) {
            return false;
        }
        for (int digest = CANONICAL; digest < DIGESTS; digest++) {
            if (column[start + digest] != 0) {
                return false;
            }
        }
        return true;
    }

    private static long cell(int column, int row) {
        return (long) column << 32 | row;
    }

    boolean filled(int column, int row) {
        int start = row * DIGESTS;
        return digests[column][start + RAW] != 0 || digests[column][start + CANONICAL] != 0;
    }

    /** The digest of a cell's text as it stands; 0 for an empty cell. */
    long raw(int column, int row) {
        return digests[column][row * DIGESTS + RAW];
    }

    /** The digest of a cell's canonical form; 0 where it has none. */
    long canonical(int column, int row) {
        return digests[column][row * DIGESTS + CANONICAL];
    }

    /** The digest of a coarser key of a cell; 0 where it has none. */
    long key(int column, int row) {
        return digests[column][row * DIGESTS + CANONICAL + 1];
    }

    /** Whether two rows have the same value in a column, or neither has one. */
    boolean same(int column, int row, int other) {
        long mine = canonical(column, row);
        long theirs = canonical(column, other);
        return mine == theirs && (mine != 0 || raw(column, row) == raw(column, other));
    }

    /** How far a cell agrees with one of another list; the nearest of its values counts. */
    Level level(int column, int row, Cells other, int otherColumn, int otherRow) {
        boolean here = filled(column, row);
        boolean there = other.filled(otherColumn, otherRow);
        if (!here || !there) {
            return here ? Level.HERE_ONLY : there ? Level.THERE_ONLY : Level.EMPTY;
        }
        boolean kin =
                columns.get(column).kind().equals(other.columns.get(otherColumn).kind());
        Level best = level(digests[column], row * DIGESTS, other.digests[otherColumn], otherRow * DIGESTS, kin);
        if (best == Level.SAME || more.isEmpty() && other.more.isEmpty()) {
            return best;
        }
        for (long[] mine : values(column, row)) {
            for (long[] theirs : other.values(otherColumn, otherRow)) {
                Level level = level(mine, 0, theirs, 0, kin);
                best = level.compareTo(best) > 0 ? level : best;
            }
        }
        return best;
    }

    /** Whether two names are the same or sound the same; true as well where one is missing or cannot be read whole. */
    boolean sameName(int column, int row, Cells other, int otherColumn, int otherRow) {
        if (canonical(column, row) == 0 || other.canonical(otherColumn, otherRow) == 0) {
            return true;
        }
        int here = row * DIGESTS + CANONICAL;
        int there = otherRow * DIGESTS + CANONICAL;
        return digests[column][here] == other.digests[otherColumn][there]
                || digests[column][here + 1] != 0 && digests[column][here + 1] == other.digests[otherColumn][there + 1];
    }

    private List<long[]> values(int column, int row) {
        List<long[]> values = new ArrayList<>(more.getOrDefault(cell(column, row), List.of()));
        values.add(Arrays.copyOfRange(digests[column], row * DIGESTS, (row + 1) * DIGESTS));
        return values;
    }

    private static Level level(long[] a, int i, long[] b, int k, boolean kin) {
        if (a[i + RAW] == b[k + RAW] && a[i + RAW] != 0) {
            return Level.SAME;
        }
        boolean whole = a[i + CANONICAL] != 0 && b[k + CANONICAL] != 0;
        if (whole && a[i + CANONICAL] == b[k + CANONICAL]) {
            return Level.CANONICAL;
        }
        if (kin) {
            for (int key = CANONICAL + 1; key < DIGESTS; key++) {
                if (a[i + key] != 0 && a[i + key] == b[k + key]) {
                    return whole ? Level.KEY : Level.COVERED;
                }
            }
            if (a[i + CANONICAL] != 0 && bare(b, k) || b[k + CANONICAL] != 0 && bare(a, i)) {
                return Level.UNREADABLE;
            }
        }
        return Level.DIFFERENT;
    }
}
