package io.leadtrace.cli;

import io.leadtrace.casefile.KeyFile;
import io.leadtrace.language.Message;
import io.leadtrace.mark.MarkReader;
import io.leadtrace.mark.MarkReading;
import io.leadtrace.mark.Marker;
import io.leadtrace.mark.Marking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies that can be told apart when one leaks; or, given the export, whose copy leaked. */
@Command(name = "mark")
final class MarkCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "1", descriptionKey = "marked")
    private String path;

    @Option(names = "--recipient", paramLabel = "NAME", arity = "1..*", required = true)
    private List<String> recipients = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "marked-out")
    private Path out;

    @Option(names = "--original", paramLabel = "EXPORT")
    private String original;

    @Option(names = "--key-file", paramLabel = "FILE", required = true, descriptionKey = "mark-key")
    private Path keyFile;

    MarkCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "mark";
    }

    @Override
    List<String> inputs() {
        return original == null ? List.of(path) : List.of(path, original);
    }

    @Override
    List<List<String>> arguments() {
        return inputs().stream().map(List::of).toList();
    }

    @Override
    Class<?> resultClass() {
        return original == null ? Marking.class : MarkReading.class;
    }

    @Override
    Object result() throws IOException {
        Set<String> names = new HashSet<>();
        for (String recipient : recipients) {
            if (recipient.isBlank() || !names.add(recipient.strip().toLowerCase(Locale.ROOT))) {
                throw new WrongCall("cli.recipients");
            }
        }
        if ((out == null) == (original == null)) {
            throw new WrongCall("cli.mark-which");
        }
        try (Progress progress = progress(Message.of("cli.reading"))) {
            progress.file();
            if (original != null) {
                return MarkReader.read(path, original, recipients, KeyFile.read(keyFile), reading.read());
            }
            if (keyFile.toAbsolutePath()
                    .normalize()
                    .startsWith(out.toAbsolutePath().normalize())) {
                throw new WrongCall("cli.mark-key-beside");
            }
            Files.createDirectories(out);
            return Marker.mark(path, out, recipients, KeyFile.readOrMake(keyFile), reading.read());
        }
    }
}
