package io.leadtrace.cli;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.report.Display;
import io.leadtrace.report.FolderForm;
import io.leadtrace.report.ReportForm;
import io.leadtrace.report.Views;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import tools.jackson.core.exc.JacksonIOException;

/** A command whose verb returns a result that can be given any form. */
abstract class ResultCommand extends CliCommand {
    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    ResultCommand(Console console) {
        super(console);
    }

    /** The paths that are read. */
    abstract List<String> inputs();

    /** The paths that are read, those of one argument together. */
    List<List<String>> arguments() {
        return List.of(inputs());
    }

    /** The class of what the verb returns. */
    abstract Class<?> resultClass();

    /** Calls the verb. */
    abstract Object result() throws IOException;

    /** The files whose lists are in a corpus, in the order they were found. */
    static List<SourceFile> files(Corpus corpus) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        corpus.lists().forEach(list -> files.putIfAbsent(list.file().path(), list.file()));
        return List.copyOf(files.values());
    }

    /** Whether the result holds what {@code --fail-on} names. */
    boolean found(Object result) {
        return false;
    }

    @Override
    public final Integer call() throws IOException {
        common.language();
        ReportForm form = output.form();
        if (!form.takes(resultClass())) {
            throw new WrongCall("cli.form-unfit", form.name(), name());
        }
        if (output.output() == null && form.isBinary() && console.outIsTerminal()) {
            throw new WrongCall("cli.form-binary", form.name());
        }
        if (output.output() != null && !isFolder(form)) {
            OutputFile.check(output.output(), inputs());
        }
        arguments().forEach(CliCommand::checkThere);
        Object result = result();
        List<Problem> problems = Views.problems(result);
        say(problems);
        write(form, result);
        if (found(result)) {
            return ExitCode.FOUND;
        }
        return ExitCode.of(problems);
    }

    private boolean isFolder(ReportForm form) {
        return form instanceof FolderForm && Files.isDirectory(output.output());
    }

    private void write(ReportForm form, Object result) throws IOException {
        Display display = display(output.reveal());
        if (output.output() == null) {
            form.write(result, display, console.out());
            if (console.out().checkError() && !console.outIsPipe()) {
                throw new Unwritten();
            }
            return;
        }
        Display plain = new Display(display.language(), Display.UNLIMITED, false, display.reveal(), display.all());
        if (form instanceof FolderForm folderForm && isFolder(form)) {
            for (String name : folderForm.files(result, plain)) {
                Path target = output.output().resolve(name);
                OutputFile.check(target, inputs());
                write(target, out -> folderForm.write(name, result, plain, out));
            }
        } else {
            write(output.output(), out -> form.write(result, plain, out));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path target, Writing writing) throws IOException {
        try (OutputFile file = new OutputFile(target)) {
            writing.to(file.stream());
            file.done();
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw new Unwritten(target, e);
        }
    }
}
