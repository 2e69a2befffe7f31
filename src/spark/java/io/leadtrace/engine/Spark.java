package io.leadtrace.engine;

/** A Spark cluster, or Spark in the process. */
public final class Spark implements SqlEngine {

    @Override
    public boolean named(String name) {
        return SqlEngines.isSpark(name);
    }

    @Override
    public SqlSession open(String name) {
        try {
            return SparkStart.open(name);
        } catch (NoClassDefFoundError e) {
            throw UnusableEngine.withoutSpark(name);
        } catch (IllegalAccessError | ExceptionInInitializerError e) {
            throw UnusableEngine.closed();
        }
    }
}
