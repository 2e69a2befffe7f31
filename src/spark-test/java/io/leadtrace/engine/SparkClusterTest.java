package io.leadtrace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A cluster says what DuckDB says, to the byte, also when it loses a machine in the middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkClusterTest {
    private static final int LISTS = 200;

    /** Every so many lists two that are related: each such list takes queries of its own. */
    private static final int KIN_EVERY = 50;

    /** For rows this few a query is sooner interpreted than compiled. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("spark.driver.host", "127.0.0.1"),
            List.of("spark.driver.bindAddress", "127.0.0.1"),
            List.of("spark.executor.memory", "512m"),
            List.of("spark.executor.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
            List.of("spark.sql.shuffle.partitions", "2"),
            List.of("spark.sql.codegen.wholeStage", "false"),
            List.of("spark.sql.codegen.factoryMode", "NO_CODEGEN"),
            List.of("spark.leadtrace.wait", "600"),
            List.of("spark.extraListeners", WorkWatch.class.getName()));

    @TempDir
    static Path folder;

    private LoopbackCluster cluster;

    @BeforeAll
    void begin() throws IOException, InterruptedException {
        cluster = new LoopbackCluster(folder);
        SETTINGS.forEach(one -> System.setProperty(one.get(0), one.get(1)));
        System.setProperty("spark.home", folder.resolve("spark").toString());
        write(folder.resolve("lists"));
        assertThat(CommandLine.run("case", "init", path("case")).exitCode()).isZero();
        assertThat(CommandLine.run("case", "add", path("lists"), "--case", path("case"))
                        .exitCode())
                .isZero();
    }

    @AfterAll
    void end() {
        cluster.close();
        SETTINGS.forEach(one -> System.clearProperty(one.get(0)));
        System.clearProperty("spark.home");
    }

    /** Originals, copies of a part of them, and lists that share nobody; made up. */
    private static void write(Path lists) throws IOException {
        Files.createDirectories(lists);
        Random random = new Random(5);
        for (int list = 0; list < LISTS; list++) {
            int kin = list % KIN_EVERY;
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < (kin == 1 ? 12 : 20); row++) {
                boolean copied = kin == 1 && row < 9;
                int person = copied ? (list - 1) * 20 + row * 2 : list * 20 + row;
                rows.add("王李张刘陈杨赵黄周吴".charAt(person % 10) + "" + (char) ('明' + person % 700) + ",138"
                        + (20_000_000 + person * 7_907) + ",星河路" + (1 + person % 97) + "号");
            }
            if (kin != 1) {
                Collections.shuffle(rows, random);
            }
            Files.writeString(
                    lists.resolve(String.format(Locale.ROOT, "list-%03d.csv", list)),
                    "姓名,手机号,地址\n" + String.join("\n", rows) + "\n");
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private CommandLine on(String engine, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--case", path("case"), "--format", "json", "--engine", engine));
        return CommandLine.run(all.toArray(String[]::new));
    }

    @Test
    void aClusterAnswersAsDuckDbDoesAlsoWhenItLosesAWorkerInTheMiddle() {
        CommandLine trace = on("duckdb", "trace", path("lists/list-051.csv"));
        assertThat(trace.out()).contains("list-050.csv");
        assertThat(on(cluster.address(), "trace", path("lists/list-051.csv"))).isEqualTo(trace);
        CommandLine compare = on("duckdb", "compare");
        assertThat(compare.out()).contains("\"linked\"");
        WorkWatch.after(8, cluster::stopWorker);
        assertThat(on(cluster.address(), "compare")).isEqualTo(compare);
        assertThat(WorkWatch.lost()).isPositive();
        assertThat(WorkWatch.jobsAfterLoss()).isPositive();
    }

    @Test
    void aMasterThatDoesNotAnswerIsNamedInOneLine() {
        CommandLine run = on("spark://127.0.0.1:1", "compare");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("spark://127.0.0.1:1")
                .doesNotContain("\tat ")
                .hasLineCount(3);
    }

    @Test
    void whatKeepsSparkFromStartingIsSaid() {
        CommandLine run = on("yarn", "compare");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Spark did not start for yarn (")
                .doesNotContain("\tat ")
                .hasLineCount(3);
    }
}
