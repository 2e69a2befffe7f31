package io.leadtrace.cli;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.report.Report;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.trace.FamilyTree;
import io.leadtrace.trace.Lineage;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which of many lists were copied from which. */
@Command(name = "lineage")
final class LineageCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    LineageCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "lineage";
    }

    @Override
    List<String> inputs() {
        return paths;
    }

    @Override
    Class<?> resultClass() {
        return Lineage.class;
    }

    @Override
    Object result() throws IOException {
        if (paths.isEmpty() && !kept.given()) {
            throw new WrongCall("cli.missing", "PATH, --case");
        }
        try (SqlSession session = engine.open();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), paths);
            ReadOptions options = reading.read();
            kept.addCase(corpus);
            kept.add(corpus, paths, options);
            progress.stage(Message.of("cli.matching"));
            return new Report(
                    FamilyTree.of(
                            corpus, corpus.lists().stream().map(ContactList::id).toList()),
                    files(corpus),
                    List.of());
        }
    }
}
