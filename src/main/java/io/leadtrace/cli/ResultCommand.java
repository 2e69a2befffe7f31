package io.leadtrace.cli;

import io.leadtrace.report.Display;
import io.leadtrace.report.ReportForm;
import io.leadtrace.report.Views;
import io.leadtrace.source.Problem;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;

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

    /** Calls the verb. */
    abstract Object result() throws IOException;

    @Override
    public final Integer call() throws IOException {
        common.language();
        ReportForm form = output.form();
        if (output.output() != null) {
            OutputFile.check(output.output(), inputs());
        }
        Object result = result();
        List<Problem> problems = Views.problems(result);
        say(problems);
        write(form, result);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private void write(ReportForm form, Object result) throws IOException {
        Display display = display(output.reveal());
        if (output.output() == null) {
            form.write(result, display, console.out());
            console.out().flush();
            return;
        }
        try (OutputFile file = new OutputFile(output.output())) {
            form.write(
                    result,
                    new Display(display.language(), Display.UNLIMITED, false, display.reveal(), display.all()),
                    file.stream());
            file.done();
        }
    }
}
