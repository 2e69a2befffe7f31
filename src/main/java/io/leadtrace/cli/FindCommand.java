package io.leadtrace.cli;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.find.Finder;
import io.leadtrace.find.Finding;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.report.Report;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.trace.FamilyTree;
import io.leadtrace.trace.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which lists hold a person. */
@Command(name = "find")
final class FindCommand extends ResultCommand {
    /** Holding more lists against each other takes longer than the answer is worth; lineage does it. */
    private static final int MOST_ORDERED = 30;

    @Parameters(paramLabel = "VALUE", arity = "1..*", descriptionKey = "value")
    private List<String> values;

    @Option(names = "--in", paramLabel = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Mixin
    private CaseOptions kept = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    FindCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "find";
    }

    @Override
    List<String> inputs() {
        return paths;
    }

    @Override
    Class<?> resultClass() {
        return Finding.class;
    }

    @Override
    Object result() {
        if (values.stream().anyMatch(String::isBlank)) {
            throw new WrongCall("cli.blank-value");
        }
        if (paths.isEmpty() && !kept.given()) {
            throw new WrongCall("cli.missing-either", "--in", "--case");
        }
        ReadOptions options = reading.read();
        try (SqlSession session = engine.open();
                Progress progress = progress(Message.of("cli.reading"))) {
            Corpus corpus = kept.corpus(session, reading.threads(), paths);
            kept.addCase(corpus);
            kept.add(corpus, paths, options);
            progress.stage(Message.of("cli.finding"));
            Finding found = Finder.find(corpus, values, options);
            Set<String> holders = found.hits().stream().map(Finding.Hit::path).collect(Collectors.toSet());
            if (holders.size() > 1 && holders.size() <= MOST_ORDERED) {
                progress.stage(Message.of("cli.matching"));
                found = found.inOrder(order(corpus, holders));
            }
            return new Report(found, files(corpus), List.of());
        }
    }

    /** The lists that hold something, each after the one it was copied from. */
    private static List<Finding.Passing> order(Corpus corpus, Set<String> holders) {
        List<Lineage.Descendant> left = new ArrayList<>(FamilyTree.ofOverlapping(
                        corpus,
                        corpus.lists().stream()
                                .filter(list -> holders.contains(list.file().path()))
                                .map(ContactList::id)
                                .toList())
                .lists());
        List<Finding.Passing> order = new ArrayList<>();
        Set<String> waiting = left.stream().map(Lineage.Descendant::path).collect(Collectors.toSet());
        while (!left.isEmpty()) {
            Lineage.Descendant next = left.stream()
                    .filter(list -> !waiting.contains(list.parent()))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            waiting.remove(next.path());
            order.add(new Finding.Passing(next.path(), next.parent(), next.log10LikelihoodRatio(), next.statement()));
        }
        return order;
    }
}
