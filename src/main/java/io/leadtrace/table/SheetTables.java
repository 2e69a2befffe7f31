package io.leadtrace.table;

import io.leadtrace.table.GridVisitor.SheetHead;
import java.util.ArrayList;
import java.util.List;

/** The tables below each other on a sheet, or on some columns of it, and what each of their rows is. */
final class SheetTables implements GridVisitor.Sheet {
    /** How many rows are looked at before a sheet's header is decided on. */
    private static final int LOOK_AHEAD = 200;

    /** Of rows that are very wide fewer are looked at. */
    private static final long MOST_CELLS = 100_000;

    private static final int MOST_TITLES = 6;

    /** So many names of columns and nothing else are a header even where no blank row or title stands above it. */
    private static final int MANY_WORDS = 3;

    private static final int FEW_WORDS = 2;

    private final SheetHead sheet;
    private final TableFinder finder;
    private final boolean parting;

    /** The first rows of a table, until its header is decided on. */
    private List<Row> held = new ArrayList<>();

    private long heldCells;

    /** Whether the table at hand has a header. */
    private boolean named;

    /** How many rows it has below that: where there is neither, nothing begins another table. */
    private long given;

    /** Rows that may be the title of a table that begins below them. */
    private final List<Row> between = new ArrayList<>();

    private RowVisitor rows;
    private RowRoles roles;
    /** Whether names of columns stand in front of their values, so that they begin no table. */
    private boolean labelled;

    /** The tables beside each other the rows go to; null where there is one only. */
    private TablesBeside beside;

    /** The forms the rows are joined by; null where they are none. */
    private Forms forms;

    private boolean afterBlank;
    private boolean ended;
    private long last;

    SheetTables(SheetHead sheet, TableFinder finder) {
        this(sheet, finder, finder.isJoining());
    }

    /** @param parting whether tables that stand beside each other are to be told apart */
    SheetTables(SheetHead sheet, TableFinder finder, boolean parting) {
        this.sheet = sheet;
        this.finder = finder;
        this.parting = parting && !sheet.named();
    }

    @Override
    public void row(Row row) {
        try {
            take(row);
        } catch (RuntimeException e) {
            throw e instanceof VisitorException || e instanceof HeldRows.NoRoom ? e : new VisitorException(e);
        }
    }

    @Override
    public void end() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            while (rows == null && beside == null && !held.isEmpty()) {
                begin();
            }
            if (beside != null) {
                beside.end();
            }
            if (rows != null) {
                if (forms != null) {
                    forms.end(rows);
                }
                release();
                rows.end();
            }
        } catch (RuntimeException e) {
            throw e instanceof VisitorException || e instanceof HeldRows.NoRoom ? e : new VisitorException(e);
        }
    }

    /** Rows a format leaves out were blank. */
    private void blankBetween(Row row) {
        if (row.number() > last + 1 && last > 0) {
            afterBlank = true;
        }
        last = row.number();
    }

    private void take(Row row) {
        if (beside != null) {
            if (!beside.endAbove(row)) {
                beside.row(row);
                return;
            }
            beside.end();
            beside = null;
        }
        if (forms != null) {
            forms.row(row, rows);
            return;
        }
        if (rows != null) {
            next(row);
            return;
        }
        held.add(row);
        heldCells += row.width();
        if (held.size() == LOOK_AHEAD || heldCells > MOST_CELLS) {
            begin();
        }
    }

    private void begin() {
        List<Row> first = held;
        held = new ArrayList<>();
        heldCells = 0;
        if (first.stream().allMatch(RowRoles::isBlank)) {
            return;
        }
        beside = parting && finder.mayBegin() ? TablesBeside.find(first, sheet, finder) : null;
        if (beside != null) {
            first.forEach(this::take);
            return;
        }
        forms = finder.isJoining() && !sheet.named() ? Forms.find(first) : null;
        if (forms != null) {
            labelled = true;
            open(new HeaderRow(0, 0, 0, forms.labels()), List.of(), List.of());
            first.forEach(this::take);
            return;
        }
        HeaderRow header =
                sheet.named() && finder.isFirstOnSheet() ? HeaderRow.of(first.get(0)) : HeaderRow.find(first);
        labelled = header.number() == 0 && HeaderRow.areLabelled(first);
        open(header, first.subList(0, header.firstRow()), first.subList(header.firstRow(), header.dataRow()));
        for (int i = 0; i < first.size(); i++) {
            Row row = first.get(i);
            if (i >= header.dataRow()) {
                take(row);
            } else if (RowRoles.isBlank(row)) {
                rows.row(row, RowRole.BLANK);
            } else {
                rows.row(row, i < header.firstRow() ? RowRole.TITLE : RowRole.HEADER);
            }
        }
    }

    private void open(HeaderRow header, List<Row> above, List<Row> own) {
        afterBlank = false;
        last = 0;
        given = 0;
        named = header.number() > 0;
        rows = finder.begin(sheet, header);
        roles = new RowRoles(header, above, own);
    }

    private void next(Row row) {
        blankBetween(row);
        int filled = RowRoles.filled(row);
        if (filled == 0) {
            afterBlank = true;
            hold(row);
        } else if (roles.isRepeatedHeader(row) || saysTheHeaderAgain(row)) {
            between.forEach(title -> rows.row(title, RowRoles.isBlank(title) ? RowRole.BLANK : RowRole.TITLE));
            between.clear();
            rows.row(row, RowRole.REPEATED_HEADER);
            afterBlank = false;
        } else if (beginsATable(row)) {
            rows.end();
            rows = null;
            List<Row> titles = List.copyOf(between);
            between.clear();
            titles.forEach(this::take);
            take(row);
        } else if (filled == 1 && between.size() < MOST_TITLES) {
            hold(row);
        } else {
            release();
            rows.row(row, roles.of(row, filled));
            given++;
            afterBlank = false;
        }
    }

    /** Whether a row directly below the header holds nothing but names of columns, as in another language. */
    private boolean saysTheHeaderAgain(Row row) {
        return given == 0 && named && between.isEmpty() && HeaderRow.isAllWords(row, MANY_WORDS);
    }

    /** Whether a row is another table's header, with no data between it and a blank row or a title. */
    private boolean beginsATable(Row row) {
        return (given > 0 || named)
                && finder.mayBegin()
                && !sheet.named()
                && !labelled
                && (afterBlank && HeaderRow.isHeader(row)
                        || HeaderRow.isAllWords(row, between.isEmpty() ? MANY_WORDS : FEW_WORDS));
    }

    private void hold(Row row) {
        if (between.isEmpty() && RowRoles.isBlank(row) || between.size() == MOST_TITLES) {
            release();
            rows.row(row, roles.of(row));
        } else {
            between.add(row);
        }
    }

    /** The rows held back are no title. */
    private void release() {
        between.forEach(row -> rows.row(row, roles.of(row)));
        between.clear();
    }
}
