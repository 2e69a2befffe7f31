package io.leadtrace.cli;

import io.leadtrace.casefile.CaseScan;
import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scanner;
import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.RuleSets;
import io.leadtrace.law.WrongRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is in these files. */
@Command(name = "scan")
final class ScanCommand extends ResultCommand {
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

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
        if (kept.given() == !paths.isEmpty()) {
            throw paths.isEmpty()
                    ? new WrongCall("cli.missing-either", "PATH", "--case")
                    : new WrongCall("cli.scan-case");
        }
        if (kept.given()) {
            return kept(law);
        }
        try (Progress progress = progress(Message.of("cli.reading"))) {
            return Scanner.scan(
                    paths, reading.read(), law, LocalDate.now(ZoneId.systemDefault()), file -> progress.file());
        }
    }

    private Scan kept(RuleSet law) {
        try (SqlSession session = DuckDbSession.inMemory();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), List.of());
            List<ContactList> lists = kept.addCase(corpus);
            progress.stage(Message.of("cli.counting"));
            return CaseScan.of(corpus, lists, law);
        }
    }
}
