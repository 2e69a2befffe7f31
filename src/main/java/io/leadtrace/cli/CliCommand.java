package io.leadtrace.cli;

import io.leadtrace.casefile.CaseFolder;
import io.leadtrace.language.Message;
import io.leadtrace.report.Display;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command: builds its input, calls one verb of a lower room, hands on the result. */
abstract class CliCommand implements Callable<Integer> {
    /** So many of the files that are told of are named each. */
    private static final int TOLD = 3;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec;

    final Console console;

    CliCommand(Console console) {
        this.console = console;
    }

    /** The command's name as it is typed. */
    abstract String name();

    /** Does the work and returns an {@link ExitCode}. */
    @Override
    public abstract Integer call() throws IOException;

    /**
     * Says no to paths none of which leads anywhere, as nothing could be done. Where some do, what is not there is told with
     * what else cannot be read.
     */
    static void checkThere(List<String> paths) {
        if (!paths.isEmpty() && paths.stream().allMatch(Exhibits::isNowhere)) {
            throw new WrongCall("cli.nowhere", String.join(", ", paths));
        }
    }

    /** A line for the reader on standard error. */
    void say(Message message) {
        console.err().println(display(false).say(message));
    }

    /**
     * Each problem in one line on standard error, even when quiet: what could not be read is never silent. Of files that are
     * only told of the first of each sort, and how many more there are.
     */
    void say(List<Problem> problems) {
        Display display = display(false);
        Map<Message, Integer> told = new LinkedHashMap<>();
        for (Problem problem : problems) {
            boolean shown =
                    !problem.harmless() || common.verbose() || told.merge(problem.what(), 1, Integer::sum) <= TOLD;
            if (shown) {
                say(Message.of("cli.problem", display.text(problem.where()), problem.what()));
            }
        }
        told.forEach((what, times) -> {
            if (times > TOLD) {
                say(Message.of("cli.told", times - TOLD, what));
            }
        });
    }

    Progress progress(Message stage) {
        return new Progress(console.err(), console.errIsTerminal() && !common.quiet(), common.language(), stage);
    }

    /**
     * Adds files to a case, telling how far it is; whoever stops it is told that nothing is lost.
     *
     * @param indexed whether to its index as well
     */
    CaseFolder.Added added(CaseFolder to, List<String> paths, ReadOptions options, int threads, boolean indexed) {
        try (Progress progress = progress(Message.of("cli.reading"))) {
            Workload workload = new Workload(paths);
            progress.of(workload);
            return Interruption.told(() -> say(Message.of("cli.stopped")), () -> {
                Consumer<SourceFile> eachFile = file -> {
                    progress.file();
                    workload.begins(file);
                };
                return indexed
                        ? to.add(paths, options, threads, typed(), eachFile)
                        : to.addUnindexed(paths, options, threads, typed(), eachFile);
            });
        }
    }

    /** All commands together. */
    final CommandLine program() {
        return spec.root().commandLine();
    }

    /** The command as it was typed, without what runs it. */
    private String typed() {
        return String.join(" ", program().getParseResult().originalArgs());
    }

    Display display(boolean reveal) {
        return new Display(
                common.language(),
                console.outIsTerminal() ? console.width() : Display.UNLIMITED,
                console.colour(),
                reveal,
                common.verbose());
    }
}
