package io.leadtrace.engine;

/** Appends rows to a table, fast: the values of a row one after another, then {@link #endRow()}. */
public interface Loader extends AutoCloseable {
    /** A BIGINT. */
    void add(long number);

    /** An INTEGER. */
    void add(int number);

    /** A text, or SQL's null for null. */
    void add(String text);

    /** SQL's null, in a column of any type. */
    void addNull();

    /** Ends the row, all of whose values were added. */
    void endRow();

    /** Writes what is left. */
    @Override
    void close();
}
