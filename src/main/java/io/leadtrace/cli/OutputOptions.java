package io.leadtrace.cli;

import io.leadtrace.report.ReportForm;
import io.leadtrace.report.ReportForms;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Where a result goes and what it looks like. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--reveal")
    private boolean reveal;

    ReportForm form() {
        return ReportForms.named(format)
                .orElseThrow(() -> new WrongCall(
                        "cli.wrong-format",
                        format,
                        ReportForms.ALL.stream().map(ReportForm::name).collect(Collectors.joining(", "))));
    }

    /** The file to be written; null for standard output. */
    Path output() {
        return output == null || output.toString().equals("-") ? null : output;
    }

    boolean reveal() {
        return reveal;
    }
}
