package io.leadtrace.cli;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scanner;
import io.leadtrace.language.Message;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in these files. */
@Command(name = "scan")
final class ScanCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths;

    @Option(names = "--fail-on", paramLabel = "KIND[:N]", split = ",")
    private List<String> failOn = List.of();

    ScanCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "scan";
    }

    @Override
    List<String> inputs() {
        return paths;
    }

    @Override
    Class<?> resultClass() {
        return Scan.class;
    }

    @Override
    boolean found(Object result) {
        return failOn.stream()
                        .map(FailOn::of)
                        .filter(gate -> gate.isMetBy((Scan) result))
                        .count()
                > 0;
    }

    @Override
    Object result() {
        failOn.forEach(FailOn::of);
        try (Progress progress = progress(Message.of("cli.reading"))) {
            return Scanner.scan(paths, reading.read(), file -> progress.file());
        }
    }
}
