package io.leadtrace.cli;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.report.Report;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that holds all lists of some paths, of a case or of both against each other. */
abstract class ManyListsCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    ManyListsCommand(Console console) {
        super(console);
    }

    @Override
    final List<String> inputs() {
        return paths;
    }

    /** Whether what else is to be written can be; throws {@link WrongCall} if not. */
    void checkOutputs() {}

    /** Calls the verb on the lists that were read. */
    abstract Object result(Corpus corpus, Progress progress) throws IOException;

    @Override
    final Object result() throws IOException {
        if (paths.isEmpty() && !kept.given()) {
            throw new WrongCall("cli.missing-either", "PATH", "--case");
        }
        checkOutputs();
        try (SqlSession session = engine.open();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), paths);
            ReadOptions options = reading.read();
            kept.addCase(corpus);
            kept.add(corpus, paths, options);
            progress.stage(Message.of("cli.matching"));
            return new Report(result(corpus, progress), files(corpus), List.of());
        }
    }
}
