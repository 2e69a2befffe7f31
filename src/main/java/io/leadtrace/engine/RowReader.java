package io.leadtrace.engine;

/** Reads the columns of the row a query stands on; columns count from 0. A null number reads as 0. */
public interface RowReader {
    /** The whole number of a column. */
    long number(int column);

    /** The number of a column as a double. */
    double real(int column);

    /** The text of a column, null for SQL's null. */
    String text(int column);

    /** Whether a column is SQL's null. */
    boolean isNull(int column);
}
