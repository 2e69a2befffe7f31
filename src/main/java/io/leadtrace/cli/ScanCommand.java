package io.leadtrace.cli;

import io.leadtrace.detect.Scanner;
import io.leadtrace.language.Message;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is in these files. */
@Command(name = "scan")
final class ScanCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<String> paths;

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
    Object result() {
        try (Progress progress = progress(Message.of("cli.reading"))) {
            return Scanner.scan(paths, reading.read(), file -> progress.file());
        }
    }
}
