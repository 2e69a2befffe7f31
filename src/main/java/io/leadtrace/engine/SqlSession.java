package io.leadtrace.engine;

import java.util.function.Consumer;

/** A place where SQL runs; one thread at a time. Failures are {@link EngineException}. */
public interface SqlSession extends AutoCloseable {

    /** Runs a step that returns nothing. */
    void run(SqlStep step);

    /** Runs a query and hands each row to the reader, in the query's order. */
    void query(SqlStep step, Consumer<RowReader> each);

    /** Opens a loader on a table that exists, its columns in their order. */
    Loader load(String table);

    @Override
    void close();
}
