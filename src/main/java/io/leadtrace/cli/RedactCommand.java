package io.leadtrace.cli;

import io.leadtrace.language.Message;
import io.leadtrace.redact.Redaction;
import io.leadtrace.redact.Redactor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A masked copy of a file. */
@Command(name = "redact")
final class RedactCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "1", descriptionKey = "redacted")
    private String path;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "copy")
    private Path out;

    RedactCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "redact";
    }

    @Override
    List<String> inputs() {
        return List.of(path);
    }

    @Override
    Class<?> resultClass() {
        return Redaction.class;
    }

    @Override
    Object result() {
        OutputFile.check(out, inputs());
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongCall("cli.out-exists", out.toString());
        }
        try (Progress progress = progress(Message.of("cli.redacting"))) {
            progress.file();
            return Redactor.redact(path, out, reading.read());
        }
    }
}
