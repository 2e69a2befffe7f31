package io.leadtrace.engine;

/** Appends rows to a table, fast: the values of a row one after another, then {@link #endRow()}. */
public interface Loader extends AutoCloseable {
    void add(long number);

    void add(int number);

    /** A text, or SQL's null for null. */
    void add(String text);

    void addNull();

    void endRow();

    /** Writes what is left. */
    @Override
    void close();
}
