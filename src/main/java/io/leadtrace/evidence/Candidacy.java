package io.leadtrace.evidence;

import io.leadtrace.source.Origin;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One candidate, held against the leak row by row and column by column. */
public final class Candidacy {
    private static final double MOSTLY = 0.5;

    private final int index;
    private final Inquiry inquiry;
    private final Cells cells;
    private final int[] rows;
    private final String[] how;
    private final double options;
    private final int linked;
    private List<ColumnPair> columns;
    private Level[][] levels;
    private int family;
    private Wording wording;
    private double order;
    private double[] rowRatios;

    Candidacy(int index, Inquiry inquiry, LinkedRows.Linked found) {
        this.index = index;
        this.inquiry = inquiry;
        Cells leak = inquiry.leak();
        cells = found.cells();
        how = found.how();
        rows = Alignment.rows(leak, cells, found.options());
        columns = new Alignment(leak, cells, rows).columns();
        if (OtherPeople.unlink(leak, cells, rows, how, columns)) {
            columns = new Alignment(leak, cells, rows).columns();
        }
        sayNamesOnce();
        int count = 0;
        int several = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                count++;
                several += found.options().get(row).length;
            }
        }
        linked = count;
        options = count == 0 ? 1 : (double) several / count;
    }

    /** Whole names that both lists have in parts say nothing that the parts do not. */
    private void sayNamesOnce() {
        boolean first = false;
        boolean last = false;
        for (int column = 0; column < columns.size(); column++) {
            String kind = inquiry.leak().columns().get(column).kind();
            first |= kind.equals("first-name") && columns.get(column).exists();
            last |= kind.equals("last-name") && columns.get(column).exists();
            if (first && last && inquiry.leak().isDerived(column)) {
                columns.set(column, ColumnPair.NONE);
            }
        }
    }

    /** Its place among the candidates of the inquiry. */
    int index() {
        return index;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Cells cells() {
        return cells;
    }

    /** Its file. */
    public String path() {
        return cells.path();
    }

    /** All its data rows. */
    public long rows() {
        return cells.allRows();
    }

    /** How many rows of the leak that were read are people it holds. */
    public int rowsLinked() {
        return linked;
    }

    /** Whether a row of the leak, from 0, is a person it holds. */
    public boolean holds(int leakRow) {
        return rows[leakRow] >= 0;
    }

    /** The candidate's row that belongs to a row of the leak; -1 if none does. */
    int row(int leakRow) {
        return rows[leakRow];
    }

    /** How many of its rows belong to a linked row of the leak, in the mean; at least 1. */
    double options() {
        return options;
    }

    /** Whether the link of a row was made by values of a kind, which then agree whatever the source. */
    boolean linkedBy(int leakRow, String kind) {
        String by = how[leakRow];
        if (by == null) {
            return false;
        }
        return switch (kind) {
            case "person-name", "first-name", "last-name" -> by.contains("+name") || by.startsWith("name+");
            case "phone" -> by.equals("phone") || by.startsWith("phone+");
            case "employer", "address", "unit" -> false;
            default -> by.equals(kind) || by.startsWith(kind + "+");
        };
    }

    List<ColumnPair> columns() {
        return columns;
    }

    void align(List<ColumnPair> pairs) {
        columns = pairs;
        Cells leak = inquiry.leak();
        levels = new Level[pairs.size()][];
        for (int column = 0; column < levels.length; column++) {
            if (pairs.get(column).exists()) {
                levels[column] = new Level[rows.length];
                for (int row = 0; row < rows.length; row++) {
                    if (rows[row] >= 0) {
                        levels[column][row] =
                                leak.level(column, row, cells, pairs.get(column).column(), rows[row]);
                    }
                }
            }
        }
    }

    /** How far the linked row agrees in a column; null without a link or a corresponding column. */
    Level level(int column, int leakRow) {
        return levels[column] == null ? null : levels[column][leakRow];
    }

    /** Whether both rows have a value in a column and these agree. */
    boolean agrees(int column, int leakRow) {
        Level level = level(column, leakRow);
        return level != null && level.bothFilled() && columns.get(column).agrees(level);
    }

    /** Whether both rows have a value in a column and these differ. */
    boolean differs(int column, int leakRow) {
        Level level = level(column, leakRow);
        return level != null && level.bothFilled() && !columns.get(column).agrees(level);
    }

    /** The number of its family: candidates that were copied from each other share one. */
    int family() {
        return family;
    }

    void joinFamily(int number) {
        family = number;
    }

    /** Whether two candidates were copied from each other, or from one list. */
    public boolean isRelatedTo(Candidacy other) {
        return family == other.family;
    }

    /** Weighs wording and order; families are known. Any number of candidates at the same time. */
    void weigh() {
        wording = Wording.of(this);
        order = RowOrder.logRatio(this);
    }

    /** Measures the rows of the leak; relatives, itself among them, have been weighed. Any number at the same time. */
    void measure(List<Candidacy> relatives) {
        rowRatios = RowRatios.of(this, relatives);
    }

    /** The natural logarithm of the likelihood ratio of all wording: copied from it, or from a list that is not at hand. */
    public double wordingRatio() {
        return wording.logRatio();
    }

    /** The same of some of the leak's rows alone. */
    public double wordingRatio(IntPredicate leakRows) {
        return wording.logRatio(leakRows);
    }

    /** The same of some of the leak's rows, if the larger part of them are copies; negative infinity if not. */
    public double wordingRatioOfMost(IntPredicate leakRows) {
        return wording.logRatioOfMost(leakRows);
    }

    /** The same of a single row of the leak, 0 for one it does not hold; related candidates are measured alike. */
    public double rowRatio(int leakRow) {
        return rowRatios[leakRow];
    }

    /**
     * The natural logarithm of the likelihood ratio of the order of rows. Lists may be sorted alike in a way that does not
     * show, so without shared wording order alone never establishes a source.
     */
    public double orderRatio() {
        return Math.min(order, wordingRatio() > 0 ? RowOrder.MOST : RowOrder.MOST_ALONE);
    }

    /** The same of some of the leak's rows alone, whatever the wording says. */
    public double orderRatio(IntPredicate leakRows) {
        return RowOrder.logRatio(this, leakRows);
    }

    /** Which part of the leak's rows are people it holds, 0 to 1. */
    public double heldShare() {
        return rows.length == 0 ? 0 : (double) linked / rows.length;
    }

    /** How many columns it has itself. */
    public int width() {
        return cells.columns().size();
    }

    /** The header of the column that corresponds to one of the leak; null if none does. */
    public String headerOf(int column) {
        ColumnPair pair = columns.get(column);
        return pair.exists() ? cells.columns().get(pair.column()).header() : null;
    }

    /** In how many linked rows both have a value in a column of the leak. */
    public int compared(int column) {
        return columns.get(column).compared();
    }

    /** In which part of those the values agree. */
    public double agreement(int column) {
        return columns.get(column).agreement();
    }

    /** Whether a column of the leak, from 0, can have come from it. */
    public boolean supplies(int column) {
        return wording.supplied(column);
    }

    /**
     * Whether a column of the leak says who a row is and mostly agrees with its own: whoever joined other columns to its rows
     * had names and numbers already.
     */
    public boolean identifies(int column) {
        return Habit.isIdentity(inquiry.kind(column)) && agreement(column) > MOSTLY;
    }

    /** The natural logarithm of the likelihood ratio of the values of one column. */
    public double columnRatio(int column) {
        return wording.columnWeight(column);
    }

    /** The same, if strangers may have the same habit: no single column says more than that allows. */
    public double columnGain(int column) {
        return wording.columnGain(column);
    }

    /** Which part of the leak's filled cells of a column it holds too, 0 to 1: the same value in the row of the same person. */
    public double filled(int column) {
        int filled = 0;
        int agreeing = 0;
        for (int row = 0; row < rows.length; row++) {
            if (inquiry.leak().filled(column, row)) {
                filled++;
                agreeing += holds(row) && agrees(column, row) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) agreeing / filled;
    }

    /** What its wording came to. */
    Wording wording() {
        return wording;
    }

    private static int placed(Cells cells, int column) {
        return cells.isDerived(column) ? -1 : column;
    }

    /** Some rows as exhibits; the column -1 stands for whole rows. */
    List<Evidence.RowPair> exhibits(int column, int... leakRows) {
        return IntStream.of(leakRows)
                .mapToObj(row -> {
                    Origin mine = inquiry.leak().origin(row);
                    Origin theirs = cells.origin(rows[row]);
                    return new Evidence.RowPair(
                            new Origin(mine.path(), mine.table(), mine.row(), placed(inquiry.leak(), column)),
                            new Origin(
                                    theirs.path(),
                                    theirs.table(),
                                    theirs.row(),
                                    column < 0
                                            ? -1
                                            : placed(cells, columns.get(column).column())));
                })
                .toList();
    }
}
