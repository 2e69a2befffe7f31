/**
 * Where SQL runs: DuckDB in the process or, in a build that has it, Spark. The only room that knows the databases.
 *
 * <p>Start at {@link io.leadtrace.engine.SqlSession}; what an engine does in its own way is a method there. A further
 * engine is one {@link io.leadtrace.engine.SqlEngine} and one line in {@link io.leadtrace.engine.SqlEngines}. That of Spark
 * lies in {@code src/spark}.
 */
package io.leadtrace.engine;
