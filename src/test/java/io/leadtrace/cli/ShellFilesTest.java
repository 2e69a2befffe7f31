package io.leadtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program. */
class ShellFilesTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptStartsTheJarBesideItAlsoThroughALinkAndKeepsEveryWord() throws IOException, InterruptedException {
        Path built = Files.createDirectories(folder.resolve("built here"));
        ShellFiles.main(new String[] {built.toString()});
        Path home = Files.createDirectories(folder.resolve("home/bin")).getParent();
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\nexit 3\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("leadtrace"), Path.of("built here/leadtrace"));

        ProcessBuilder call = new ProcessBuilder(link.toString(), "scan", "two words", "*", "");
        call.environment().put("JAVA_HOME", home.toString());
        call.environment().put("LEADTRACE_OPTS", "-Xmx99m -Da=b");
        Process process = call.redirectErrorStream(true).start();
        List<String> words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(words)
                .endsWith(
                        "-Xmx99m",
                        "-Da=b",
                        "-jar",
                        built.toRealPath().resolve("leadtrace.jar").toString(),
                        "scan",
                        "two words",
                        "*",
                        "");
    }
}
