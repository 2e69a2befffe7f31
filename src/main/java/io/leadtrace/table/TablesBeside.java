package io.leadtrace.table;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.HeaderWords.Strength;
import io.leadtrace.table.GridVisitor.SheetHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that stand beside each other on a sheet. The first of them takes its rows as they come; those of the others are
 * held back until it ends. What stands between two of them belongs to the one on the left, so that each cell is in one.
 *
 * <p>A list that goes on to the right of itself without a gap is parted where it numbers its rows again. Else an empty column
 * alone parts nothing: each table has a header of its own that names something people are told by, its rows
 * follow one another without a gap, and there is a further sign that a row of the one says nothing of the row beside it.
 */
final class TablesBeside {
    private static final int MOST = 20;

    /** So many rows of more than one cell are looked at even if blank ones stand between them. */
    private static final int FEWEST_ROWS = 3;

    /** So many empty columns are more than a seam within a table. */
    private static final int WIDE_GAP = 2;

    /** A list that is folded has so many columns at least, the numbers of its rows among them. */
    private static final int FEWEST_FOLDED = 3;

    private static final int FOLD_SEARCHED = 20;

    private static final Set<String> PERSONAL = Set.of(
            "person-name",
            "first-name",
            "last-name",
            "phone",
            "email",
            "national-id",
            "wechat",
            "qq",
            "bank-card",
            "employer");

    private final List<Integer> starts;
    private final SheetHead sheet;
    private final TableFinder finder;

    /** The columns between two tables, which are empty. */
    private final List<Integer> gaps;

    private final SheetTables first;
    private final List<HeldRows> others = new ArrayList<>();
    private boolean blank;
    private long last;

    private TablesBeside(List<Part> parts, SheetHead sheet, TableFinder finder) {
        this.sheet = sheet;
        this.finder = finder;
        starts = parts.stream().map(Part::from).toList();
        List<Integer> between = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            for (int column = parts.get(i - 1).to(); column < parts.get(i).from(); column++) {
                between.add(column);
            }
        }
        gaps = List.copyOf(between);
        first = new SheetTables(sheet, finder, false);
        starts.subList(1, starts.size()).forEach(start -> others.add(new HeldRows()));
    }

    /** The tables the first rows of a sheet belong to; null where they are one table, or may be. */
    static TablesBeside find(List<Row> rows, SheetHead sheet, TableFinder finder) {
        List<Row> block = block(rows);
        List<Part> runs = runs(block);
        if (runs.size() == 1) {
            runs = folded(block, runs.get(0));
        }
        if (runs.size() < 2) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (Part run : runs) {
            Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (before == null) {
                parts.add(run);
            } else if (parts.size() < MOST && run.isTable() && before.isTable() && before.isApartFrom(run)) {
                parts.add(run);
            } else {
                parts.set(parts.size() - 1, Part.of(block, before.from(), run.to()));
            }
        }
        return parts.size() < 2 ? null : new TablesBeside(parts, sheet, finder);
    }

    /** The rows down to the first blank one that more than a title stands above. */
    private static List<Row> block(List<Row> rows) {
        int wide = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean below = i > 0 && rows.get(i).number() > rows.get(i - 1).number() + 1;
            if (wide >= FEWEST_ROWS && (below || RowRoles.isBlank(rows.get(i)))) {
                return rows.subList(0, i);
            }
            wide += RowRoles.filled(rows.get(i)) >= 2 ? 1 : 0;
        }
        return rows;
    }

    /** The runs of columns with something in them. */
    private static List<Part> runs(List<Row> rows) {
        boolean[] filled = new boolean[rows.stream().mapToInt(Row::width).max().orElse(0)];
        for (Row row : rows) {
            for (int column = 0; column < row.width(); column++) {
                filled[column] |= !row.reveal(column).isBlank();
            }
        }
        List<int[]> runs = new ArrayList<>();
        for (int column = 0; column < filled.length; column++) {
            if (filled[column]) {
                int from = column;
                while (column < filled.length && filled[column]) {
                    column++;
                }
                runs.add(new int[] {from, column});
            }
        }
        return runs.isEmpty() || runs.size() > MOST * 4 || runs.size() == 1 && !countsTwice(rows)
                ? List.of()
                : runs.stream().map(run -> Part.of(rows, run[0], run[1])).toList();
    }

    /** Whether a row begins with a name for the numbers of rows and has it again. */
    private static boolean countsTwice(List<Row> rows) {
        for (Row row : rows.subList(0, Math.min(FOLD_SEARCHED, rows.size()))) {
            String first = RowRoles.firstText(row);
            if (HeaderWords.kinds(first).get("row-number") == Strength.EXACT) {
                for (int column = RowRoles.firstFilled(row) + 1; column < row.width(); column++) {
                    if (row.reveal(column).strip().equals(first)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A list that goes on to the right of itself, its header with the numbers of its rows coming again. */
    private static List<Part> folded(List<Row> block, Part run) {
        List<String> texts = run.texts();
        int period = texts.size() < 2 ? 0 : texts.subList(1, texts.size()).indexOf(texts.get(0)) + 1;
        if (period < FEWEST_FOLDED || texts.size() != run.to() - run.from() || texts.size() % period != 0) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < texts.size(); at += period) {
            Part part = Part.of(block, run.from() + at, run.from() + at + period);
            if (!part.isTable() || !part.texts().equals(texts.subList(0, period)) || !part.isNumbered()) {
                return List.of();
            }
            parts.add(part);
        }
        return parts;
    }

    void row(Row row) {
        blank = RowRoles.isBlank(row);
        last = row.number();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            Row part = part(row, i == 0 ? 0 : starts.get(i), to);
            if (i == 0) {
                if (blank || !RowRoles.isBlank(part)) {
                    first.row(part);
                }
            } else if (!RowRoles.isBlank(part)) {
                others.get(i - 1).add(part);
            }
        }
    }

    /** Whether the tables end above a row: after a blank one it names columns also where there was nothing between them. */
    boolean endAbove(Row row) {
        return (blank || row.number() > last + 1)
                && last > 0
                && HeaderRow.isHeader(row)
                && (gaps.isEmpty()
                        || gaps.stream().anyMatch(column -> !row.reveal(column).isBlank()));
    }

    void end() {
        first.end();
        for (HeldRows held : others) {
            SheetTables next = new SheetTables(sheet, finder, false);
            held.release(next::row);
            next.end();
        }
    }

    /** The row with the cells of some columns only, each where it stands, down to its last that is not blank. */
    private static Row part(Row row, int from, int to) {
        int width = Math.min(row.width(), to);
        while (width > 0 && row.reveal(width - 1).isBlank()) {
            width--;
        }
        String[] cells = new String[width];
        String[] formats = new String[cells.length];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = column < from ? "" : row.reveal(column);
            String format = row.format(column);
            formats[column] = column < from || format.isEmpty() ? null : format;
        }
        return new Row(row.number(), cells, formats);
    }

    /**
     * Columns that may be a table of their own.
     *
     * @param from the first of them
     * @param to the first behind them
     * @param above what stands in the row above the header; empty where nothing does
     * @param header the row the header ends on; 0 without one
     * @param texts the names of the columns
     * @param kinds what they name for certain
     * @param last the last row
     * @param whole whether each row from the header to the last follows the one before and holds more than one cell
     */
    private record Part(
            int from,
            int to,
            String above,
            long header,
            List<String> texts,
            Set<String> kinds,
            long last,
            boolean whole) {

        private static final int FEWEST_DATA = 2;

        static Part of(List<Row> block, int from, int to) {
            List<Row> rows = block.stream()
                    .map(row -> part(row, from, to))
                    .filter(row -> !RowRoles.isBlank(row))
                    .toList();
            HeaderRow header = HeaderRow.find(rows);
            List<String> texts =
                    header.texts().stream().filter(text -> !text.isBlank()).toList();
            Set<String> kinds = texts.stream()
                    .flatMap(text -> HeaderWords.kinds(text).entrySet().stream())
                    .filter(kind -> kind.getValue() == Strength.EXACT)
                    .map(kind -> kind.getKey())
                    .collect(Collectors.toSet());
            List<Row> data = rows.subList(header.dataRow(), rows.size());
            boolean whole = data.size() >= FEWEST_DATA;
            long before = header.number();
            int single = 0;
            for (Row row : data) {
                whole &= row.number() == before + 1;
                single += RowRoles.filled(row) < 2 ? 1 : 0;
                before = row.number();
            }
            String above = header.firstRow() == 0 ? "" : RowRoles.firstText(rows.get(header.firstRow() - 1));
            return new Part(from, to, above, header.number(), texts, kinds, before, whole && single * 4 <= data.size());
        }

        boolean isTable() {
            return header > 0
                    && texts.size() >= 2
                    && whole
                    && kinds.stream().anyMatch(PERSONAL::contains)
                    && texts.stream().filter(HeaderWords::isWord).count() >= 2;
        }

        boolean isNumbered() {
            return kinds.contains("row-number");
        }

        /** Whether there is a sign that the tables know nothing of each other. */
        boolean isApartFrom(Part right) {
            boolean numbered = isNumbered() && right.isNumbered();
            if (header != right.header) {
                // the later header stands beside rows of the other table
                return Math.max(header, right.header) <= (header > right.header ? right.last : last)
                        && Math.abs(header - right.header) > 1;
            }
            if (numbered) {
                return true;
            }
            boolean named = !above.isEmpty() && !right.above.isEmpty();
            boolean sections = named && RowRoles.isSection(above) && RowRoles.isSection(right.above);
            if (texts.equals(right.texts)) {
                return !named || sections || last < right.last;
            }
            boolean related = kinds.stream().filter(PERSONAL::contains).noneMatch(right.kinds::contains);
            return !related && last != right.last && (sections || right.from - to >= WIDE_GAP);
        }
    }
}
