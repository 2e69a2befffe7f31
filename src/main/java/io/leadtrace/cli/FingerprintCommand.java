package io.leadtrace.cli;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.language.Message;
import io.leadtrace.table.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fingerprints to be matched elsewhere, under a key that both sides have. */
@Command(name = "fingerprint")
final class FingerprintCommand extends CliCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> paths;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "prints")
    private Path out;

    @Option(names = "--key-file", paramLabel = "FILE", required = true)
    private Path keyFile;

    @Option(names = "--index", descriptionKey = "index")
    private boolean index;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    FingerprintCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "fingerprint";
    }

    @Override
    public Integer call() {
        if (keyFile.toAbsolutePath().normalize().startsWith(out.toAbsolutePath().normalize())) {
            throw new WrongCall("cli.key-beside");
        }
        checkThere(paths);
        ReadOptions options = reading.read();
        CaseFolder to = CaseFolder.isCase(out) ? CaseFolder.open(out, keyFile) : CaseFolder.init(out, keyFile);
        CaseFolder.Added added = added(to, paths, options, reading.threads(), index);
        say(added.problems());
        if (!common.quiet()) {
            say(Message.of("cli.case-added", added.added().size(), added.known()));
        }
        return ExitCode.of(added.problems());
    }
}
