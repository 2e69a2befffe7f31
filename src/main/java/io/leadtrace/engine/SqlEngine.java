package io.leadtrace.engine;

/** Something that runs the SQL of a match. Stateless. */
public interface SqlEngine {

    /** Whether it is this engine that a user names so. */
    boolean named(String name);

    /**
     * Begins to work with the engine that is named.
     *
     * @throws UnusableEngine if it cannot be had
     */
    SqlSession open(String name);
}
