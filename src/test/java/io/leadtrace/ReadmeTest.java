package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README.md shows as output is output. */
class ReadmeTest {
    private static final String PROGRAM = "$ java -jar target/leadtrace.jar ";

    @Test
    void everyLineShownAsOutputIsPrintedByTheCommandAboveIt() throws IOException {
        int commands = 0;
        List<String> printed = List.of();
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("## Set up")) {
                break;
            }
            String shown = line.strip();
            if (shown.startsWith(PROGRAM)) {
                commands++;
                String[] words = (shown.substring(PROGRAM.length()) + " --lang en").split(" ", -1);
                printed =
                        CommandLine.run(words).out().lines().map(String::strip).toList();
            } else if (line.startsWith("    ") && !printed.contains(shown)) {
                missing.add(shown);
            }
        }
        assertThat(commands).isEqualTo(2);
        assertThat(missing).isEmpty();
    }
}
