/**
 * Where SQL runs: DuckDB in the process. The only room that knows the database.
 *
 * <p>Start at {@link io.leadtrace.engine.SqlSession}.
 */
package io.leadtrace.engine;
