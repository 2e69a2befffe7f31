package io.leadtrace.cli;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scanner;
import io.leadtrace.language.Message;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.RuleSets;
import io.leadtrace.law.WrongRules;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Option(names = "--rules", paramLabel = "NAME|FILE")
    private String rules; // null for the usual ones

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
        RuleSet law;
        try {
            law = rules == null ? RuleSets.usual() : RuleSets.of(rules);
        } catch (WrongRules e) {
            throw new WrongCall("cli.wrong-rules", e.told());
        }
        try (Progress progress = progress(Message.of("cli.reading"))) {
            return Scanner.scan(
                    paths, reading.read(), law, LocalDate.now(ZoneId.systemDefault()), file -> progress.file());
        }
    }
}
