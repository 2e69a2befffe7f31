package io.leadtrace.cli;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.report.Report;
import io.leadtrace.report.RowFetch;
import io.leadtrace.report.RowsBeside;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.trace.Attribution;
import io.leadtrace.trace.Tracer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a leaked list came from. */
@Command(name = "trace")
final class TraceCommand extends ResultCommand {
    private static final Set<String> WITH_ROWS = Set.of("html", "xlsx", "csv");

    /** About so many bytes of text have the cells that are held at most. */
    private static final long SOON_HELD = 16L << 20;

    @Parameters(paramLabel = "LEAK", arity = "1", descriptionKey = "leak")
    private String leak;

    @Option(names = "--against", paramLabel = "PATH", arity = "1..*")
    private List<String> against = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    TraceCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "trace";
    }

    @Override
    List<String> inputs() {
        List<String> inputs = new ArrayList<>(against);
        inputs.add(leak);
        return inputs;
    }

    @Override
    List<List<String>> arguments() {
        return List.of(List.of(leak), against);
    }

    @Override
    Class<?> resultClass() {
        return Attribution.class;
    }

    @Override
    Object result() {
        if (against.isEmpty() && !kept.given()) {
            throw new WrongCall("cli.missing-either", "--against", "--case");
        }
        ReadOptions options = reading.read();
        try (SqlSession session = engine.open();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), inputs());
            if (!kept.given() && InputBytes.areLessThan(SOON_HELD, inputs())) {
                corpus.holdCells();
            }
            List<ContactList> lists = new ArrayList<>();
            List<List<ContactList>> read = kept.addEach(
                    corpus, List.of(List.of(leak), against), options, () -> lists.addAll(kept.addCase(corpus)));
            List<ContactList> leaked = read.get(0);
            lists.addAll(read.get(1));
            List<Integer> candidates = lists.stream()
                    .filter(list -> !isLeak(list, leaked))
                    .map(ContactList::id)
                    .toList();
            if (candidates.size() < lists.size() && !common.quiet()) {
                say(Message.of("cli.leak-among", leak));
            }
            progress.stage(Message.of("cli.tracing"));
            if (leaked.isEmpty()) {
                return nothing(corpus);
            }
            Attribution attribution =
                    Tracer.trace(corpus, leaked.stream().map(ContactList::id).toList(), candidates);
            List<SourceFile> files = Stream.concat(leaked.stream(), lists.stream())
                    .map(ContactList::file)
                    .distinct()
                    .toList();
            return new Report(attribution, files, rows(attribution, corpus, options));
        }
    }

    /** The rows behind the verdict, for forms that show them. */
    private List<RowsBeside> rows(Attribution attribution, Corpus corpus, ReadOptions options) {
        return WITH_ROWS.contains(output.form().name()) ? RowFetch.of(attribution, corpus, options) : List.of();
    }

    /** The leak found again below a folder of candidates; a copy of it under another name is a candidate like any. */
    private static boolean isLeak(ContactList list, List<ContactList> leaked) {
        return leaked.stream().anyMatch(own -> {
            if (CaseFolder.isSame(list.file(), own.file())) {
                return true;
            }
            try {
                Path one = Path.of(own.file().path());
                Path other = Path.of(list.file().path());
                return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
            } catch (IOException | RuntimeException e) {
                return own.file().path().equals(list.file().path());
            }
        });
    }

    private Attribution nothing(Corpus corpus) {
        return new Attribution(
                Attribution.SCHEMA,
                new Attribution.Leak(leak, "", 0, 0, List.of()),
                Attribution.NOT_ESTABLISHED,
                List.of(),
                List.of(),
                new Attribution.Unexplained(0, 0),
                List.of(),
                List.of(),
                corpus.problems());
    }
}
