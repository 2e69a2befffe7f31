package io.leadtrace.cli;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.match.Compare;
import io.leadtrace.match.Comparison;
import io.leadtrace.match.LinkedPairs;
import io.leadtrace.report.CsvLine;
import io.leadtrace.trace.Descent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How every two lists overlap. */
@Command(name = "compare")
final class CompareCommand extends ManyListsCommand {
    @Option(names = "--pairs", paramLabel = "FILE")
    private Path pairs;

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "compare";
    }

    @Override
    Class<?> resultClass() {
        return Comparison.class;
    }

    @Override
    void checkOutputs() {
        if (pairs != null) {
            OutputFile.check(pairs, inputs());
        }
    }

    @Override
    Object result(Corpus corpus, Progress progress) {
        Comparison comparison = Descent.in(corpus, Compare.compare(corpus));
        if (pairs != null) {
            progress.stage(Message.of("cli.pairing"));
            writePairs(corpus);
        }
        return comparison;
    }

    private void writePairs(Corpus corpus) {
        try (OutputFile file = new OutputFile(pairs);
                Writer writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)) {
            writer.write(CsvLine.of(List.of("row_a", "row_b", "score", "a", "b")));
            LinkedPairs.visit(corpus, (a, b, pair) -> {
                try {
                    writer.write(CsvLine.of(List.of(
                            Integer.toString(pair.rowA()),
                            Integer.toString(pair.rowB()),
                            String.format(Locale.ROOT, "%.6f", pair.score()),
                            a,
                            b)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.flush();
            file.done();
        } catch (IOException | UncheckedIOException e) {
            throw new Unwritten(pairs, e);
        }
    }
}
