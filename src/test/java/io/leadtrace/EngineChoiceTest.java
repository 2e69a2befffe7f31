package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user is told who asks the ordinary jar for an engine it has not. */
class EngineChoiceTest {
    private static final String LEAK = "samples/leaked-no-source.csv";

    @Test
    void anUnknownEngineIsAWrongCallThatNamesThoseThereAre() {
        CommandLine run = CommandLine.run("compare", LEAK, "--engine", "oracle");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("oracle", "duckdb", "spark://HOST:PORT");
    }

    @Test
    void aMasterOfSparkIsAWrongCallThatSaysHowToGetSpark() {
        for (String master : List.of("spark", "spark://host:7077", "local", "local[2]", "yarn", "k8s://https://host")) {
            CommandLine run = CommandLine.run("trace", LEAK, "--against", LEAK, "--engine", master, "--lang", "en");
            assertThat(run.exitCode()).as(master).isEqualTo(2);
            assertThat(run.err()).as(master).contains(master, "mvn -Pspark package", "docs/cluster.md");
        }
    }

    @Test
    void duckDbCanBeNamed() {
        assertThat(CommandLine.run("compare", LEAK, "--engine", "duckdb").exitCode())
                .isZero();
    }
}
