package io.leadtrace.engine;

/**
 * One named step of a match.
 *
 * @param name what the step makes or asks, for logs and plans
 * @param sql one statement, in the SQL that DuckDB and Spark share
 */
public record SqlStep(String name, String sql) {}
