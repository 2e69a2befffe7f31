package io.leadtrace.table;

/** Receives the rows of one table, in the order they stand in. */
public interface RowVisitor {

    /** A row, and what it is; {@link RowRole#DATA} rows are the list itself. The header comes first if there is one. */
    void row(Row row, RowRole role);

    /** The table ends. */
    default void end() {}
}
