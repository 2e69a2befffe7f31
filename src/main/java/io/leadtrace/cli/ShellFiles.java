package io.leadtrace.cli;

import io.leadtrace.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes, when the program is built, what a shell wants beside it: a script that starts it, completion for bash and zsh,
 * and a manual page.
 */
public final class ShellFiles {
    private ShellFiles() {}

    /**
     * Writes {@code leadtrace}, the script, and in {@code shell} {@code leadtrace.bash}, which zsh takes as well after
     * {@code bashcompinit}, and {@code leadtrace.1}.
     *
     * @param arguments the folder that is to hold {@code leadtrace.jar}
     */
    public static void main(String[] arguments) throws IOException {
        Path beside = Path.of(arguments[0]);
        Path folder = Files.createDirectories(beside.resolve("shell"));
        Path script = beside.resolve("leadtrace");
        try (InputStream text = ShellFiles.class.getResourceAsStream("leadtrace.sh")) {
            Files.copy(text, script, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!script.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + script + " executable");
        }
        Files.writeString(folder.resolve("leadtrace.bash"), completion());
        Files.writeString(folder.resolve("leadtrace.1"), manual());
    }

    static String completion() {
        return AutoComplete.bash("leadtrace", program());
    }

    /** The manual page, in the macros of man(7). */
    static String manual() {
        CommandSpec program = program().getCommandSpec();
        StringBuilder page = new StringBuilder(".TH LEADTRACE 1\n.SH NAME\nleadtrace \\- ");
        page.append(plain(program.usageMessage().description()[0]))
                .append("\n.SH SYNOPSIS\n.B leadtrace\ncommand [options] path...\n.SH COMMANDS\n");
        for (CommandLine command : program.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            page.append(".SS leadtrace ").append(spec.name()).append('\n');
            page.append(plain(spec.usageMessage().description()[0])).append('\n');
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                entry(page, parameter.paramLabel(), parameter.description());
            }
            for (OptionSpec option : spec.options()) {
                String label = String.join(", ", option.names());
                entry(
                        page,
                        option.arity().max() == 0 ? label : label + " " + option.paramLabel(),
                        option.description());
            }
        }
        page.append(".SH EXIT STATUS\n");
        for (String line : program.usageMessage().footer()) {
            page.append(plain(line)).append("\n.PP\n");
        }
        return page.toString();
    }

    private static void entry(StringBuilder page, String label, String[] description) {
        page.append(".TP\n.B ").append(label.replace("-", "\\-")).append('\n');
        page.append(description.length == 0 ? "" : plain(description[0])).append('\n');
    }

    private static String plain(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private static CommandLine program() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Program.commandLine(Console.streams(nowhere, nowhere), Language.EN);
    }
}
