package io.leadtrace.cli;

import io.leadtrace.detect.Detecting;
import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The tables of files as CSV, exactly as leadtrace reads them. */
@Command(name = "read")
final class ReadCommand extends CliCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths;

    @Option(names = "--raw")
    private boolean raw;

    @Option(names = "--out", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--reveal")
    private boolean reveal;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ReadCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "read";
    }

    @Override
    public Integer call() throws IOException {
        checkThere(paths);
        ReadOptions options = reading.read();
        List<Problem> problems = new ArrayList<>();
        try (Progress progress = progress(Message.of("cli.reading"));
                CsvSink sink = folder == null ? new CsvStream(console.out()) : new CsvFolder(folder)) {
            for (String path : paths) {
                Exhibits.visit(List.of(path), options.passwords(), new ExhibitVisitor() {
                    @Override
                    public void exhibit(Exhibit exhibit) {
                        progress.file();
                        try {
                            problems.addAll(read(exhibit, options, sink.file(path, exhibit)));
                        } catch (RuntimeException e) {
                            // one file stops nothing; its exception may hold its text and is not shown
                            problems.add(new Problem(exhibit.source().path(), Message.of("fingerprint.broken")));
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
            }
            problems.addAll(sink.problems());
        }
        say(problems);
        return ExitCode.of(problems);
    }

    private List<Problem> read(Exhibit exhibit, ReadOptions options, CsvSink.File file) {
        if (raw) {
            GridLines lines = new GridLines(file, reveal);
            List<Problem> problems =
                    Tables.grids(exhibit, options.asDisplayed(), lines).problems();
            return lines.isEmpty() && problems.isEmpty()
                    ? List.of(new Problem(
                            exhibit.source().path(), Message.of(exhibit.named() ? "table.none" : "table.told.none")))
                    : problems;
        }
        List<TableLines> tables = new ArrayList<>();
        List<Problem> problems = Tables.read(exhibit, options, new Detecting((head, profile) -> {
                    tables.add(new TableLines(head, profile, file, reveal));
                    return tables.get(tables.size() - 1);
                }))
                .problems();
        if (!common.quiet()) {
            for (TableLines table : tables) {
                if (table.leftOut() > 0) {
                    say(Message.of(
                            "cli.left-out", exhibit.source().path(), table.index(), table.rows(), table.leftOut()));
                }
            }
        }
        return problems;
    }
}
