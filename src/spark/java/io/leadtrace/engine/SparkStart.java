package io.leadtrace.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Begins to work with Spark. What Spark is set to by {@code spark-submit} or as system properties stands; the rest is set
 * for a program whose standard output is its result.
 */
final class SparkStart {
    /** Stands for the master Spark was started for. */
    private static final String STARTED_FOR = "spark";

    private static final String MASTER = "spark.master";
    private static final String STANDALONE = "spark://";
    private static final int DEFAULT_PORT = 7077;
    private static final int CONNECT_MILLIS = 5_000;

    /** How long a cluster may take to give the first executor, in seconds. */
    private static final String WAIT = "spark.leadtrace.wait";

    private static final String WAIT_SECONDS = "120";
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";
    private static final int PARTITIONS_A_CORE = 3;

    private static final Map<String, String> UNLESS_SET = Map.of(
            "spark.app.name", "leadtrace",
            "spark.log.level", "OFF",
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            // the files of a case are many and small: the driver lists them sooner than a job would
            "spark.sql.sources.parallelPartitionDiscovery.threshold", "10000");

    private SparkStart() {}

    static SqlSession open(String name) {
        SparkConf settings = new SparkConf();
        UNLESS_SET.forEach(settings::setIfMissing);
        if (!name.equals(STARTED_FOR)) {
            settings.setMaster(name);
        } else if (!settings.contains(MASTER)) {
            throw UnusableEngine.withoutMaster();
        }
        return open(settings);
    }

    private static SqlSession open(SparkConf settings) {
        String master = settings.get(MASTER);
        if (master.startsWith(STANDALONE) && !anybodyAt(master)) {
            throw UnusableEngine.unreachable(master);
        }
        SparkSession spark;
        try {
            spark = SparkSession.builder().config(settings).getOrCreate();
        } catch (Exception | LinkageError e) { // Scala throws what it does not declare
            throw unusable(master, e);
        }
        try {
            if (!spark.sparkContext().isLocal()) {
                await(spark, master, settings.getTimeAsSeconds(WAIT, WAIT_SECONDS));
            }
            if (!settings.contains(PARTITIONS)) {
                spark.conf()
                        .set(
                                PARTITIONS,
                                (long) PARTITIONS_A_CORE * spark.sparkContext().defaultParallelism());
            }
            return new SparkSqlSession(spark);
        } catch (RuntimeException e) {
            spark.stop();
            throw e;
        }
    }

    private static UnusableEngine unusable(String master, Throwable why) {
        if (why.getCause() instanceof IllegalAccessException) {
            return UnusableEngine.closed();
        }
        if (master.startsWith(STANDALONE)) {
            return UnusableEngine.unreachable(master);
        }
        Throwable first = why;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String told = first.getMessage() == null ? "" : ": " + first.getMessage();
        return UnusableEngine.notStarted(master, first.getClass().getSimpleName() + told);
    }

    /** Whether at least one of the masters of an address takes connections. */
    @SuppressWarnings("AddressSelection") // a master listens at one address
    private static boolean anybodyAt(String master) {
        return Arrays.stream(master.substring(STANDALONE.length()).split(",", -1))
                .anyMatch(one -> {
                    int colon = one.lastIndexOf(':');
                    try (Socket socket = new Socket()) {
                        String host = colon < 0 ? one : one.substring(0, colon);
                        int port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(one.substring(colon + 1));
                        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                        return true;
                    } catch (IOException | IllegalArgumentException e) {
                        return false;
                    }
                });
    }

    /** Waits for the first executor: without one Spark would wait for ever and say nothing. */
    private static void await(SparkSession spark, String master, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!hasExecutor(spark, master)) {
            if (System.nanoTime() > end) {
                throw UnusableEngine.withoutWorkers(master, seconds);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw UnusableEngine.withoutWorkers(master, seconds);
            }
        }
    }

    private static boolean hasExecutor(SparkSession spark, String master) {
        try {
            // the driver counts as one
            return spark.sparkContext().getExecutorMemoryStatus().size() > 1;
        } catch (IllegalStateException stopped) { // its executors failed
            throw UnusableEngine.unreachable(master);
        }
    }
}
