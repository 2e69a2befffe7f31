package io.leadtrace.engine;

/** Reads the columns of the row a query stands on; columns count from 0. A null number reads as 0. */
public interface RowReader {
    long number(int column);

    double real(int column);

    /** The text of a column, null for SQL's null. */
    String text(int column);

    boolean isNull(int column);
}
