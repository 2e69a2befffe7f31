package io.leadtrace.engine;

/** DuckDB in the process: the engine for all that one machine can do. */
final class DuckDb implements SqlEngine {
    static final String NAME = "duckdb";

    @Override
    public boolean named(String name) {
        return name.equals(NAME);
    }

    @Override
    public SqlSession open(String name) {
        return DuckDbSession.inMemory();
    }
}
