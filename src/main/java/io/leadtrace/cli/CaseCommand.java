package io.leadtrace.cli;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.casefile.LogEntry;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes, fills, lists and checks a case. */
@Command(name = "case")
final class CaseCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "init|add|list|verify|log", descriptionKey = "verb")
    private String verb;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "case-path")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    CaseCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "case";
    }

    @Override
    public Integer call() {
        switch (verb) {
            case "init" -> {
                CaseFolder.init(folder(), kept.keyFile());
                remark(Message.of("cli.case-made", folder().toString()));
                return ExitCode.DONE;
            }
            case "add" -> {
                if (!kept.given() || paths.isEmpty()) {
                    throw new WrongCall("cli.case-add");
                }
                checkThere(paths);
                return add(CaseFolder.open(kept.folder(), kept.keyFile()), paths);
            }
            case "list" -> {
                CaseFolder opened = open();
                nameFields(Message.of("cli.case-list"));
                for (StoredLists held : opened.held()) {
                    SourceFile file = held.source();
                    long rows = held.tables().stream()
                            .mapToLong(StoredLists.Table::rows)
                            .sum();
                    line(
                            file.sha256(),
                            Long.toString(file.size()),
                            Integer.toString(held.tables().size()),
                            Long.toString(rows),
                            words(file.path()));
                }
                return ExitCode.DONE;
            }
            case "verify" -> {
                List<Problem> problems = open().verify();
                say(problems);
                if (problems.isEmpty()) {
                    remark(Message.of("cli.case-sound", folder().toString()));
                }
                return problems.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
            }
            case "log" -> {
                CaseFolder opened = open();
                nameFields(Message.of("cli.case-log"));
                for (LogEntry entry : opened.log()) {
                    line(
                            Long.toString(entry.number()),
                            entry.time().toString(),
                            entry.version(),
                            entry.java(),
                            entry.os(),
                            entry.action(),
                            words(entry.argument()),
                            words(entry.call() == null ? "" : entry.call()));
                }
                return ExitCode.DONE;
            }
            default -> throw new WrongCall("cli.case-verb", verb);
        }
    }

    private CaseFolder open() {
        return CaseFolder.open(folder(), kept.keyFile());
    }

    private Path folder() {
        if (kept.given() == (paths.size() == 1) || paths.size() > 1) {
            throw new WrongCall("cli.case-folder");
        }
        return kept.given() ? kept.folder() : Path.of(paths.get(0));
    }

    private int add(CaseFolder to, List<String> files) {
        ReadOptions options = reading.read();
        CaseFolder.Added added = added(to, files, options, reading.threads(), true);
        say(added.problems());
        remark(Message.of("cli.case-added", added.added().size(), added.known()));
        return ExitCode.of(added.problems());
    }

    private void remark(Message message) {
        if (!common.quiet()) {
            say(message);
        }
    }

    /** Tells a person what the fields of the lines are; a program gets the lines alone. */
    private void nameFields(Message fields) {
        if (console.outIsTerminal()) {
            remark(fields);
        }
    }

    /** Words that may hold personal data, while digests and times only look like it. */
    private String words(String text) {
        return display(false).text(text);
    }

    private void line(String... fields) {
        console.out().println(String.join("\t", fields));
    }
}
