package io.leadtrace.cli;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.find.Finder;
import io.leadtrace.find.Finding;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.report.Report;
import io.leadtrace.table.ReadOptions;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which lists hold a person. */
@Command(name = "find")
final class FindCommand extends ResultCommand {
    @Parameters(paramLabel = "VALUE", arity = "1..*", descriptionKey = "value")
    private List<String> values;

    @Option(names = "--in", paramLabel = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    FindCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "find";
    }

    @Override
    List<String> inputs() {
        return paths;
    }

    @Override
    Class<?> resultClass() {
        return Finding.class;
    }

    @Override
    Object result() {
        if (values.stream().anyMatch(String::isBlank)) {
            throw new WrongCall("cli.blank-value");
        }
        if (paths.isEmpty() && !kept.given()) {
            throw new WrongCall("cli.missing", "--in, --case");
        }
        ReadOptions options = reading.read();
        try (SqlSession session = DuckDbSession.inMemory();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), paths);
            kept.addCase(corpus);
            kept.add(corpus, paths, options);
            progress.stage(Message.of("cli.finding"));
            return new Report(Finder.find(corpus, values, options), files(corpus), List.of());
        }
    }
}
