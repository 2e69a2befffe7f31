package io.leadtrace.engine;

/**
 * One named question of a match.
 *
 * @param name what it asks, for logs and plans
 * @param sql one query, in the SQL that DuckDB and Spark share
 */
public record SqlStep(String name, String sql) {}
