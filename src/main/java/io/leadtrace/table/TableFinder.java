package io.leadtrace.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables on the sheets of one file and says what each row is. */
final class TableFinder implements GridVisitor {
    /** How many rows are looked at before a sheet's header is decided on. */
    private static final int LOOK_AHEAD = 200;

    /** Of rows that are very wide fewer are looked at. */
    private static final long MOST_CELLS = 100_000;

    /** So many tables on a sheet are no tables. */
    private static final int MOST_TABLES = 1_000;

    private static final int MOST_TITLES = 6;

    /** So many names of columns and nothing else are a header even where no blank row or title stands above it. */
    private static final int MANY_WORDS = 3;

    private static final int FEW_WORDS = 2;

    private final FileVisitor visitor;
    private final boolean joining;
    private Found open;
    private int tables;

    /** @param joining whether forms of several rows become one record each */
    TableFinder(FileVisitor visitor, boolean joining) {
        this.visitor = visitor;
        this.joining = joining;
    }

    int found() {
        return tables;
    }

    /** Ends the table that a broken file left open. */
    void close() {
        if (open != null) {
            open.end();
        }
    }

    @Override
    public Sheet sheet(SheetHead head) {
        close();
        open = new Found(head);
        return open;
    }

    private final class Found implements Sheet {
        private final SheetHead sheet;

        /** The first rows of a table, until its header is decided on. */
        private List<Row> held = new ArrayList<>();

        private long heldCells;

        private int onSheet;

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

        /** The forms the rows are joined by; null where they are none. */
        private Forms forms;

        private boolean afterBlank;
        private boolean ended;
        private long last;

        Found(SheetHead sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(Row row) {
            try {
                take(row);
            } catch (RuntimeException e) {
                throw e instanceof VisitorException ? e : new VisitorException(e);
            }
        }

        @Override
        public void end() {
            if (ended) {
                return;
            }
            ended = true;
            open = null;
            try {
                while (rows == null && !held.isEmpty()) {
                    begin();
                }
                if (rows != null) {
                    if (forms != null) {
                        forms.end(rows);
                    }
                    release();
                    rows.end();
                }
            } catch (RuntimeException e) {
                throw e instanceof VisitorException ? e : new VisitorException(e);
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
            forms = joining && !sheet.named() ? Forms.find(first) : null;
            if (forms != null) {
                labelled = true;
                open(new HeaderRow(0, 0, 0, forms.labels()), List.of(), List.of());
                first.forEach(this::take);
                return;
            }
            HeaderRow header = sheet.named() && tables == 0 ? HeaderRow.of(first.get(0)) : HeaderRow.find(first);
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
            onSheet++;
            rows = visitor.table(new TableHead(
                    tables++,
                    sheet.name(),
                    sheet.hidden(),
                    header.number(),
                    header.texts(),
                    sheet.hiddenColumns(),
                    sheet.widths()));
            roles = new RowRoles(header, above, own);
        }

        private void next(Row row) {
            blankBetween(row);
            if (RowRoles.isBlank(row)) {
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
            } else if (RowRoles.filled(row) == 1 && between.size() < MOST_TITLES) {
                hold(row);
            } else {
                release();
                rows.row(row, roles.of(row));
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
                    && onSheet < MOST_TABLES
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
}
