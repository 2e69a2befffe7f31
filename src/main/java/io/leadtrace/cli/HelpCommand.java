package io.leadtrace.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a command is called, or which commands there are; {@code --help} does the same. */
@Command(name = "help")
final class HelpCommand extends CliCommand {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help-command")
    private String asked;

    HelpCommand(Console console) {
        super(console);
    }

    @Override
    String name() {
        return "help";
    }

    @Override
    public Integer call() {
        common.language();
        CommandLine program = program();
        CommandLine shown = asked == null ? program : program.getSubcommands().get(asked);
        if (shown == null) {
            throw new CommandLine.UnmatchedArgumentException(program, List.of(asked));
        }
        shown.usage(program.getOut());
        return ExitCode.DONE;
    }
}
