package io.leadtrace.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A place where SQL runs; one thread at a time. Queries are in the SQL that DuckDB and Spark share, an order is only what
 * {@code ORDER BY} asks for, and what the engines do each in their own way stands behind these methods. Failures are
 * {@link EngineException}.
 */
public interface SqlSession extends AutoCloseable {

    /** Begins what takes long before the first use, beside whatever the caller does until then. */
    default void prepare() {}

    /**
     * Makes an empty table, in place of one of that name; each column a name and INTEGER, BIGINT or STRING. A further
     * column {@code rowid} grows in the order the rows were loaded in; whether {@code *} stands for it is the engine's.
     */
    void create(String table, String columns);

    /** Opens a loader that adds to a table that was {@link #create}d, its columns in their order. */
    Loader load(String table);

    /** Makes a table, in place of one of that name, which its queries must not name. */
    void make(SqlTable table);

    /** Says that a table, if there is one of that name, is not needed any more; whether it goes is the engine's. */
    void release(String table);

    /** Gives a query a name, in place of a view of that name; it is asked anew whenever the name is read. */
    void view(String name, String query);

    /**
     * SQL to stand after FROM: the rows of Parquet files, each with the place of its file among those given, from 0, as
     * {@code file_index}, and its place in that file, from 0, as {@code file_row_number}.
     *
     * @param files at least one, all with these columns
     * @param columns each a name and its type, as for {@link #create}
     */
    String parquet(List<Path> files, String columns);

    /** Whether queries are spread over machines, so that one large query costs less than many small ones. */
    boolean spread();

    /** Runs a query and hands each row to the reader, in the query's order. */
    void query(SqlStep step, Consumer<RowReader> each);

    @Override
    void close();
}
