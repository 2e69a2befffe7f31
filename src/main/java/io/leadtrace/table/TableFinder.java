package io.leadtrace.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables on the sheets of one file and says what each row is. */
final class TableFinder implements GridVisitor {
    /** How many rows are looked at before a sheet's header is decided on. */
    private static final int LOOK_AHEAD = 60;

    private final FileVisitor visitor;
    private Found open;
    private int tables;

    TableFinder(FileVisitor visitor) {
        this.visitor = visitor;
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
        private List<Row> held = new ArrayList<>();
        private RowVisitor rows;
        private RowRoles roles;
        private boolean afterBlank;
        private boolean ended;
        private long last;

        Found(SheetHead sheet) {
            this.sheet = sheet;
        }

        @Override
        public void row(Row row) {
            try {
                blankBetween(row);
                if (rows == null) {
                    held.add(row.copy());
                    if (held.size() == LOOK_AHEAD) {
                        begin();
                    }
                } else {
                    next(row);
                }
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
                if (rows == null) {
                    begin();
                }
                if (rows != null) {
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

        private void begin() {
            List<Row> first = held;
            held = List.of();
            if (first.stream().allMatch(RowRoles::isBlank)) {
                held = first.size() < LOOK_AHEAD ? List.of() : new ArrayList<>();
                return;
            }
            HeaderRow header = sheet.named() ? HeaderRow.of(first.get(0)) : HeaderRow.find(first);
            open(header);
            for (int i = 0; i < first.size(); i++) {
                Row row = first.get(i);
                if (i < header.dataRow() && RowRoles.isBlank(row)) {
                    rows.row(row, RowRole.BLANK);
                } else if (i < header.firstRow()) {
                    rows.row(row, RowRole.TITLE);
                } else if (i < header.dataRow()) {
                    rows.row(row, RowRole.HEADER);
                } else {
                    next(row);
                }
            }
        }

        private void open(HeaderRow header) {
            rows = visitor.table(new TableHead(
                    tables++,
                    sheet.name(),
                    sheet.hidden(),
                    header.number(),
                    header.texts(),
                    sheet.hiddenColumns(),
                    sheet.widths()));
            roles = new RowRoles(header);
        }

        private void next(Row row) {
            if (RowRoles.isBlank(row)) {
                afterBlank = true;
                rows.row(row, RowRole.BLANK);
                return;
            }
            if (afterBlank && HeaderRow.isHeader(row) && !roles.isRepeatedHeader(row)) {
                rows.end();
                open(HeaderRow.of(row));
                rows.row(row, RowRole.HEADER);
            } else {
                rows.row(row, roles.of(row));
            }
            afterBlank = false;
        }
    }
}
