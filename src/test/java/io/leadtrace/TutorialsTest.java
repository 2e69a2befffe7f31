package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command of a tutorial runs, and every line shown below it is printed. Forms of a result whose lines are shown
 * elsewhere in the tutorials are not made again here; tests of the forms hold them.
 */
class TutorialsTest {
    private static final String PROGRAM = "$ leadtrace ";
    private static final String EXIT = "-> exit code ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    /** What commands without files of their own printed; tutorials share them. */
    private static final Map<String, CommandLine> RUN = new HashMap<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"investigators", "journalists", "compliance"})
    void everyLineShownIsPrinted(String reader) throws IOException {
        CommandLine run = new CommandLine(0, "", "");
        int told = 0;
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (String line : Files.readAllLines(Path.of("docs", reader + ".md"))) {
            String shown = line.strip();
            if (line.startsWith("    ") && shown.startsWith(PROGRAM)) {
                told(run, told, wrong);
                run = run(shown.substring(PROGRAM.length()));
                told = 0;
                commands++;
            } else if (line.startsWith("    ") && shown.startsWith(EXIT)) {
                told = Integer.parseInt(shown.substring(EXIT.length()));
            } else if (line.startsWith("    ")
                    && run.out().lines().map(String::strip).noneMatch(shown::equals)) {
                wrong.add(shown);
            }
        }
        told(run, told, wrong);
        assertThat(wrong).isEmpty();
        assertThat(commands).isGreaterThan(4);
    }

    private static void told(CommandLine run, int told, List<String> wrong) {
        if (run.exitCode() != told) {
            wrong.add(run.exitCode() + " " + run.err());
        }
    }

    private CommandLine run(String command) {
        if (command.startsWith("trace ") && command.contains(" --format ")) {
            return new CommandLine(0, "", "");
        }
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command + " --lang en");
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            words.add(
                    word.startsWith("out/") ? folder.resolve(word.substring(4)).toString() : word);
        }
        return command.contains("out/")
                ? CommandLine.run(words.toArray(String[]::new))
                : RUN.computeIfAbsent(command, again -> CommandLine.run(words.toArray(String[]::new)));
    }
}
