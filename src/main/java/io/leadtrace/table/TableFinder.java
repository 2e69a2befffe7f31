package io.leadtrace.table;

/** Finds the tables on the sheets of one file and says what each row is. */
final class TableFinder implements GridVisitor {
    /** So many tables on a sheet are no tables. */
    private static final int MOST_TABLES = 1_000;

    private final FileVisitor visitor;
    private final boolean joining;
    private SheetTables open;
    private int tables;
    private int onSheet;

    /**
     * @param joining whether forms of several rows become one record each, and tables beside each other are told apart;
     *     else every cell is handed over where it stands
     */
    TableFinder(FileVisitor visitor, boolean joining) {
        this.visitor = visitor;
        this.joining = joining;
    }

    boolean isJoining() {
        return joining;
    }

    int found() {
        return tables;
    }

    /** Whether the sheet at hand may have one more table. */
    boolean mayBegin() {
        return onSheet < MOST_TABLES;
    }

    boolean isFirstOnSheet() {
        return onSheet == 0;
    }

    /** Begins a table with its header. */
    RowVisitor begin(SheetHead sheet, HeaderRow header) {
        onSheet++;
        return visitor.table(new TableHead(
                tables++,
                sheet.name(),
                sheet.hidden(),
                header.number(),
                header.texts(),
                sheet.hiddenColumns(),
                sheet.widths()));
    }

    /** Ends the table that a broken file left open. */
    void close() {
        if (open != null) {
            SheetTables last = open;
            open = null;
            last.end();
        }
    }

    @Override
    public Sheet sheet(SheetHead head) {
        close();
        onSheet = 0;
        open = new SheetTables(head, this);
        return open;
    }
}
