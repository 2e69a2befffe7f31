package io.leadtrace.cli;

import io.leadtrace.casefile.CaseException;
import io.leadtrace.engine.EngineException;
import io.leadtrace.engine.UnusableEngine;
import io.leadtrace.language.HelpTexts;
import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.report.Display;
import io.leadtrace.table.Tables;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands together: understands the words, runs one command, and turns whatever happens into an exit code. */
@Command(name = "leadtrace", versionProvider = Program.Version.class)
public final class Program implements Runnable {
    private static final int WIDEST_HELP = 100;
    private static final int NARROWEST_HELP = 60;

    @Mixin
    @SuppressWarnings("unused") // picocli sees to it
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("unused") // picocli sees to it
    private boolean version;

    private Program() {}

    /** Runs one command line and returns the exit code; throws nothing. */
    public static int run(String[] arguments, Console console) {
        Language language = CommonOptions.language(arguments);
        try {
            return commandLine(asked(arguments, console), console, language).execute(arguments);
        } catch (OutOfMemoryError e) {
            console.err().println(Message.of("cli.memory").in(language));
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            unexpected(console, language, e);
        }
        return ExitCode.INCOMPLETE;
    }

    /** Runs the command line the process was started with. */
    public static int run(String[] arguments) {
        if (arguments.length > 1 && Runtime.getRuntime().availableProcessors() > 1) {
            prepare(CommonOptions.language(arguments));
        }
        Console console = Console.system();
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!Charset.isSupported(names) || !Charset.forName(names).newEncoder().canEncode('名')) {
            console.err().println(Message.of("cli.locale", names).in(CommonOptions.language(arguments)));
        }
        return run(arguments, console);
    }

    /** Takes in what nearly every command reads and says with, while the words of this one are understood. */
    private static void prepare(Language language) {
        Thread ahead = new Thread(
                () -> {
                    Tables.prepare();
                    Message.of("cli.case-added", 1, 1).in(language);
                },
                "leadtrace-ahead");
        ahead.setDaemon(true);
        // whoever needs what could not be taken in meets the same failure, and says so
        ahead.setUncaughtExceptionHandler((thread, failure) -> {});
        ahead.start();
    }

    /** All commands, with their help in a language. */
    static CommandLine commandLine(Console console, Language language) {
        return commandLine(commands(console), console, language);
    }

    private static CommandLine commandLine(List<CliCommand> commands, Console console, Language language) {
        ResourceBundle help = HelpTexts.in(language);
        CommandLine program = new CommandLine(new Program());
        commands.forEach(command -> program.addSubcommand(command.name(), command));
        program.setResourceBundle(help);
        program.getSubcommands().values().forEach(command -> command.setResourceBundle(help));
        program.setExpandAtFiles(false);
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, console.width())));
        program.setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        program.setParameterExceptionHandler((wrong, words) -> wrongCall(console, language, wrong));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, language, failure, parsed));
        return program;
    }

    /** The one command the first word names; all if it names none or asks for help. Taking in what each can be told costs time. */
    private static List<CliCommand> asked(String[] arguments, Console console) {
        List<CliCommand> all = commands(console);
        for (CliCommand command : all) {
            if (arguments.length > 0 && command.name().equals(arguments[0]) && !(command instanceof HelpCommand)) {
                return List.of(command);
            }
        }
        return all;
    }

    /** All commands. A new command is one new file and one line here. */
    private static List<CliCommand> commands(Console console) {
        return List.of(
                new ScanCommand(console),
                new ReadCommand(console),
                new CompareCommand(console),
                new TraceCommand(console),
                new LineageCommand(console),
                new FindCommand(console),
                new RedactCommand(console),
                new MarkCommand(console),
                new CaseCommand(console),
                new FingerprintCommand(console),
                new HelpCommand(console));
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new WrongCall("cli.no-command");
    }

    private static int wrongCall(Console console, Language language, ParameterException wrong) {
        Message what;
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            what = unmatched.getSuggestions().isEmpty()
                    ? Message.of("cli.unmatched", words)
                    : Message.of(
                            "cli.unmatched-like",
                            words,
                            unmatched.getSuggestions().get(0));
        } else if (wrong instanceof CommandLine.MissingParameterException missing) {
            what = Message.of(
                    "cli.missing",
                    missing.getMissing().stream()
                            .map(argument -> argument.isOption()
                                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                    : argument.paramLabel())
                            .collect(Collectors.joining(", ")));
        } else {
            what = Message.of(
                    "cli.wrong",
                    wrong.getArgSpec() == null ? "" : wrong.getArgSpec().paramLabel());
        }
        return say(console, language, what, wrong.getCommandLine().getCommandSpec());
    }

    private static int failed(Console console, Language language, Exception failure, ParseResult parsed) {
        Message what = failure instanceof WrongCall wrong
                ? wrong.what()
                : failure instanceof CaseException wrong && wrong.isWrongCall()
                        ? wrong.what()
                        : failure instanceof UnusableEngine wrong ? wrong.what() : null;
        if (what != null) {
            ParseResult last = parsed;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            return say(console, language, what, last.commandSpec());
        }
        if (stopped(failure) != null) {
            console.err()
                    .println(Message.of("cli.not-completed", stopped(failure)).in(language));
        } else if (failure instanceof EngineException stopped) {
            String cause = stopped.getCause() == null
                    ? ""
                    : stopped.getCause().getClass().getSimpleName();
            console.err()
                    .println(Message.of("cli.engine", stopped.getMessage(), cause)
                            .in(language));
        } else {
            unexpected(console, language, failure);
        }
        return ExitCode.INCOMPLETE;
    }

    /** Why the work of a right call could not be done; null where that is not known. */
    private static Message stopped(Exception failure) {
        return failure instanceof CaseException stopped
                ? stopped.what()
                : failure instanceof Unwritten unwritten ? unwritten.what() : null;
    }

    private static void unexpected(Console console, Language language, Throwable failure) {
        console.err()
                .println(Message.of("cli.unexpected", failure.getClass().getSimpleName(), place(failure))
                        .in(language));
    }

    private static int say(Console console, Language language, Message what, CommandSpec command) {
        Display display = Display.plain(language);
        console.err().println(display.say(Message.of("cli.wrong-call", what)));
        if (command.parent() != null) {
            console.err().println(String.join(" ", command.usageMessage().footer()));
        }
        console.err().println(display.say(Message.of("cli.see-help", command.qualifiedName())));
        return ExitCode.WRONG_CALL;
    }

    /** Where in this program it happened; an exception's own text may hold personal data and is not shown. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.leadtrace."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?");
    }

    /** The version as the build wrote it into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"leadtrace " + (version == null ? "(development)" : version)};
        }
    }
}
