package io.leadtrace.engine;

import java.util.List;

/**
 * A table of a match.
 *
 * @param name its name
 * @param queries one or more whose rows it takes, all with the same types in the same order; the first names its columns
 */
public record SqlTable(String name, List<String> queries) {
    public SqlTable {
        queries = List.copyOf(queries);
    }

    /** The rows of one query. */
    public SqlTable(String name, String query) {
        this(name, List.of(query));
    }
}
