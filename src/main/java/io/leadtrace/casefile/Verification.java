package io.leadtrace.casefile;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
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

    /**
     * Every line of the log that was changed and every file that was altered, is missing or does not belong.
     *
     * @param own what lies in the folder beside what the log names
     * @param lists the folder of what the log names
     */
    static List<Problem> problems(Path folder, CustodyLog log, Set<String> own, String lists) throws IOException {
        List<Problem> problems = new ArrayList<>(log.check());
        Set<String> strange = new TreeSet<>();
        for (Path file : CaseFolder.files(folder)) {
            if (!own.contains(file.getFileName().toString())) {
                strange.add(file.getFileName().toString());
            }
        }
        CaseFolder.files(folder.resolve(lists)).forEach(file -> strange.add(lists + "/" + file.getFileName()));
        for (LogEntry entry : log.entries()) {
            for (LogEntry.Held held : entry.held()) {
                Path file = folder.resolve(held.name());
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
        return problems;
    }
}
