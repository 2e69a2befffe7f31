package io.leadtrace.table;

import java.util.List;

/** Receives the sheets of a file as they stand, before any table is looked for in them. */
public interface GridVisitor {

    /** A sheet begins; its rows go to the visitor returned, never null. */
    Sheet sheet(SheetHead head);

    /**
     * A sheet.
     *
     * @param name its name; empty for a text file
     * @param hidden whether it is hidden
     * @param hiddenColumns the indexes of hidden columns, from 0
     * @param widths the column widths in characters where the format keeps them; empty otherwise
     * @param firstRow the first row of the range the file says is used, from 1; 0 where it does not say
     * @param firstColumn the first column of that range, from 0
     * @param named whether the first row names the columns, as it does in files of records
     */
    record SheetHead(
            String name,
            boolean hidden,
            List<Integer> hiddenColumns,
            List<Double> widths,
            long firstRow,
            int firstColumn,
            boolean named) {

        /** A sheet whose rows may be anything. */
        public SheetHead(
                String name,
                boolean hidden,
                List<Integer> hiddenColumns,
                List<Double> widths,
                long firstRow,
                int firstColumn) {
            this(name, hidden, hiddenColumns, widths, firstRow, firstColumn, false);
        }

        /** A sheet that does not say which range is used. */
        public SheetHead(String name, boolean hidden, List<Integer> hiddenColumns, List<Double> widths) {
            this(name, hidden, hiddenColumns, widths, 0, 0);
        }

        /** The names of columns and below them their values, as records are written. */
        static SheetHead ofRecords() {
            return new SheetHead("", false, List.of(), List.of(), 0, 0, true);
        }
    }

    /** Receives the rows of a sheet in their order; rows that are empty in the file may be left out. */
    interface Sheet {
        /** The next row, never null. */
        void row(Row row);

        /** No row follows. */
        default void end() {}
    }
}
