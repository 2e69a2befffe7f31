package io.leadtrace.casefile;

import io.leadtrace.language.Message;
import io.leadtrace.source.OwnFiles;
import io.leadtrace.source.Problem;
import io.leadtrace.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds what lies in a case's folder against its log. */
final class Verification {
    private Verification() {}

    /** Every line of the log that was changed and every file that was altered, is missing or does not belong. */
    static List<Problem> problems(CaseFiles files, CustodyLog log, CaseIndex index) throws IOException {
        List<Problem> problems = new ArrayList<>(log.check());
        Path folder = files.folder();
        Set<String> strange = new TreeSet<>();
        for (Path file : CaseFiles.in(folder)) {
            if (!OwnFiles.CASE.contains(file.getFileName().toString())) {
                strange.add(file.getFileName().toString());
            }
        }
        CaseFiles.in(files.lists()).forEach(file -> strange.add(CaseFiles.LISTS + "/" + file.getFileName()));
        for (LogEntry entry : log.entries()) {
            for (LogEntry.Held held : entry.held()) {
                Path file = files.held(held);
                strange.remove(held.name());
                if (!Files.isRegularFile(file)) {
                    problems.add(new Problem(file.toString(), Message.of("casefile.missing")));
                } else if (!Sha256.of(file).equals(held.sha256())) {
                    problems.add(new Problem(file.toString(), Message.of("casefile.altered")));
                }
            }
        }
        strange.forEach(
                name -> problems.add(new Problem(folder.resolve(name).toString(), Message.of("casefile.extra"))));
        problems.addAll(index.problems(log.added()));
        return problems;
    }
}
