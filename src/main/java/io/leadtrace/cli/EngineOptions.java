package io.leadtrace.cli;

import io.leadtrace.engine.SqlEngines;
import io.leadtrace.engine.SqlSession;
import picocli.CommandLine.Option;

/** What runs the match. */
final class EngineOptions {
    @Option(names = "--engine", paramLabel = "ENGINE")
    private String engine;

    SqlSession open() {
        return SqlEngines.open(engine);
    }
}
