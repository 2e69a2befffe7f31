package io.leadtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.CommandLine;
import io.leadtrace.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user is told of the commands. */
class HelpTest {
    private static Set<String> commands() {
        return Program.commandLine(Console.streams(System.out, System.err), Language.EN)
                .getSubcommands()
                .keySet();
    }

    @Test
    void aSlipIsAnsweredWithTheNearestWord() {
        assertThat(CommandLine.run("scna", "x", "--lang", "en").err()).contains("did you mean scan?");
        assertThat(CommandLine.run("scan", "x", "--formt", "json", "--lang", "en")
                        .err())
                .contains("did you mean --format?");
    }

    @Test
    void everyExampleOfTheHelpIsACallThatIsUnderstood() {
        for (Language language : Language.values()) {
            picocli.CommandLine program = Program.commandLine(Console.streams(System.out, System.err), language);
            program.getSubcommands().forEach((name, command) -> {
                String example =
                        String.join(" ", command.getCommandSpec().usageMessage().footer());
                assertThat(example).as(name).contains("leadtrace " + name + " ");
                List<String> words = Pattern.compile("\"([^\"]*)\"|\\S+")
                        .matcher(example.substring(example.indexOf("leadtrace ") + 10))
                        .results()
                        .map(word -> word.group(1) == null ? word.group() : word.group(1))
                        .toList();
                program.parseArgs(words.toArray(String[]::new));
            });
        }
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (String command : commands()) {
            CommandLine english = CommandLine.run(command, "--help", "--lang", "en");
            CommandLine chinese = CommandLine.run(command, "--lang=zh-CN", "--help");
            assertThat(english.exitCode()).isZero();
            assertThat(english.out())
                    .contains("Usage: leadtrace " + command)
                    .contains(command.equals("help") ? "COMMAND" : "PATH");
            assertThat(english.err()).isEmpty();
            assertThat(chinese.out()).contains("leadtrace " + command).contains("选项：");
        }
    }

    @Test
    void helpSaysWhatTheOptionSaysInBothLanguages() {
        for (String language : List.of("en", "zh-CN")) {
            for (String command : commands()) {
                CommandLine help = CommandLine.run("help", command, "--lang", language);
                assertThat(help.exitCode()).isZero();
                assertThat(help.err()).isEmpty();
                assertThat(help.out())
                        .isEqualTo(CommandLine.run(command, "--help", "--lang", language)
                                .out())
                        .isEqualTo(CommandLine.run("--lang", language, "help", command)
                                .out());
            }
            assertThat(CommandLine.run("help", "--lang", language).out())
                    .isEqualTo(CommandLine.run("--help", "--lang", language).out())
                    .contains(commands());
        }
        CommandLine slip = CommandLine.run("help", "scna", "--lang", "en");
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err()).contains("did you mean scan?");
    }

    @Test
    void everyOptionIsDescribedInBothLanguages() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        for (Language language : Language.values()) {
            Program.commandLine(Console.streams(nowhere, nowhere), language)
                    .getSubcommands()
                    .values()
                    .forEach(command -> {
                        assertThat(command.getCommandSpec().usageMessage().description())
                                .as(command.getCommandName())
                                .isNotEmpty();
                        assertThat(command.getCommandSpec().args())
                                .allSatisfy(argument -> assertThat(argument.description())
                                        .as(command.getCommandName() + " " + argument)
                                        .isNotEmpty());
                    });
        }
    }

    @Test
    void theManualAndTheCompletionKnowEveryCommand() {
        for (String command : commands()) {
            assertThat(ShellFiles.manual()).contains(".SS leadtrace " + command);
            assertThat(ShellFiles.completion()).contains(command);
        }
    }
}
