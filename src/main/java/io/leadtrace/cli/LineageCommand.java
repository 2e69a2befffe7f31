package io.leadtrace.cli;

import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.trace.FamilyTree;
import io.leadtrace.trace.Lineage;
import picocli.CommandLine.Command;

/** Which of many lists were copied from which. */
@Command(name = "lineage")
final class LineageCommand extends ManyListsCommand {
    LineageCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "lineage";
    }

    @Override
    Class<?> resultClass() {
        return Lineage.class;
    }

    @Override
    Object result(Corpus corpus, Progress progress) {
        return FamilyTree.of(
                corpus, corpus.lists().stream().map(ContactList::id).toList());
    }
}
