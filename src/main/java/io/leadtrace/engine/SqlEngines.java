package io.leadtrace.engine;

import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All engines. A new engine is one new file and one line here; one that only some builds carry, a line in their
 * {@code META-INF/services}.
 */
public final class SqlEngines {
    static final List<SqlEngine> ALL = Stream.concat(
                    Stream.of(new DuckDb()),
                    ServiceLoader.load(SqlEngine.class).stream().map(ServiceLoader.Provider::get))
            .toList();

    /** What names a Spark master, or Spark as it was started. */
    private static final Pattern SPARK = Pattern.compile("spark|local(\\[.*])?|spark://.*|yarn|k8s://.*");

    private static final String SUBMITTED = "spark.master";

    private SqlEngines() {}

    /**
     * Begins to work with an engine.
     *
     * @param name {@code duckdb}; the address of a Spark master, such as {@code spark://host:7077} or {@code local[2]}, or
     *     {@code spark} for the one the process was started for; null for that one or, without one, DuckDB
     * @throws UnusableEngine if there is no engine of that name, or it cannot be had
     */
    public static SqlSession open(String name) {
        String wanted = name != null ? name : System.getProperty(SUBMITTED) != null ? "spark" : DuckDb.NAME;
        for (SqlEngine engine : ALL) {
            if (engine.named(wanted)) {
                return engine.open(wanted);
            }
        }
        throw SPARK.matcher(wanted).matches() ? UnusableEngine.withoutSpark(wanted) : UnusableEngine.unknown(wanted);
    }

    /** Whether a name is one of Spark's, in a build that has it or not. */
    static boolean isSpark(String name) {
        return SPARK.matcher(name).matches();
    }
}
