package io.leadtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.Leadtrace;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second machine is started with, and that nobody notices it. */
class LauncherTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    private static List<String> second(String options, String... arguments) {
        List<String> words = new ArrayList<>(List.of(options.split(" ")));
        words.addAll(List.of(arguments));
        return Launcher.command(words.toArray(String[]::new), arguments);
    }

    @Test
    void theSecondMachineTakesOnMemoryAndPropertiesAfterItsOwnSettings() {
        List<String> command = second("-Xmx512m -Xms64m -Xss2m -Da=b -jar x.jar", "scan", "two words", "");
        assertThat(command.get(0)).isEqualTo(JAVA);
        assertThat(command.indexOf("-XX:+UseSerialGC")).isBetween(1, command.indexOf("-Xmx512m"));
        assertThat(command).containsSubsequence("-Xmx512m", "-Xms64m", "-Xss2m", "-Da=b");
        assertThat(command.subList(command.size() - 7, command.size()))
                .containsExactly(
                        "-Dleadtrace.launcher=" + ProcessHandle.current().pid(),
                        "-cp",
                        "x.jar",
                        Leadtrace.class.getName(),
                        "scan",
                        "two words",
                        "");
    }

    @ParameterizedTest
    @CsvSource({
        "-XX:+UseG1GC -jar x.jar",
        "-agentlib:jdwp=x -jar x.jar",
        "-javaagent:x.jar -jar x.jar",
        "@settings -jar x.jar",
        "-cp classes io.leadtrace.Leadtrace"
    })
    void otherOptionsAndOtherCallsGetOneMachine(String options) {
        assertThat(second(options, "scan", "list.csv")).isNull();
    }

    @Test
    void wordsThatAreNotTheProgramsGetOneMachine() {
        String[] words = {"-jar", "x.jar", "scan", "a"};
        assertThat(Launcher.command(words, new String[] {"scan", "b"})).isNull();
        assertThat(Launcher.command(new String[0], new String[] {"scan", "b"})).isNull();
    }

    @Test
    void onlyLongReadingGetsTheSecondCompiler() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists/of"));
        Files.writeString(lists.resolve("a.csv"), "x");
        String one = "-XX:TieredStopAtLevel=1";
        assertThat(second("-jar x.jar", "scan", folder.toString())).contains(one);
        try (RandomAccessFile large =
                new RandomAccessFile(lists.resolve("b.csv").toFile(), "rw")) {
            large.setLength(8L << 20);
            assertThat(second("-jar x.jar", "scan", folder.toString())).contains(one);
            large.setLength(100L << 20);
        }
        assertThat(second("-jar x.jar", "scan", folder.toString())).doesNotContain(one);
    }

    @Test
    void whatLiesReadyBesideTheJarIsUsed() throws IOException {
        Path jar = folder.resolve("x.jar");
        Path ready = Files.createFile(folder.resolve("x.jsa"));
        assertThat(second("-jar " + jar, "scan", "a")).contains("-XX:SharedArchiveFile=" + ready);
    }

    @Test
    void outputAndExitCodeAreThoseOfOneMachineAndAnArchiveOfAnotherJarIsNoMatter() throws Exception {
        StringBuilder rows = new StringBuilder("Name,Phone\n");
        for (int row = 10; row < 40; row++) {
            rows.append("Ann Lee,139124056").append(row).append('\n');
        }
        Path list = Files.writeString(folder.resolve("a.csv"), rows);
        Files.writeString(folder.resolve("program.jsa"), "made of something else");
        String[] words = {"scan", list.toString(), "--fail-on", "phone", "--format", "json"};
        Process one = start("-Dleadtrace.launcher=none", words);
        Process two = start("-Da=b", words);
        String expected = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(new String(two.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(expected)
                .contains("leadtrace/scan/1");
        assertThat(two.waitFor()).isEqualTo(one.waitFor()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void theSecondMachineReadsStandardInputAndEndsWhenTheFirstIsKilled() throws Exception {
        Process first = start("-Da=b", "scan", "-");
        try (OutputStream input = first.getOutputStream()) {
            input.write("Name,Phone\n".getBytes(StandardCharsets.UTF_8));
            input.flush();
            ProcessHandle second = null;
            for (int tenths = 0; second == null && tenths < 600; tenths++) {
                second = first.children().findFirst().orElse(null);
                Thread.sleep(100);
            }
            assertThat(second).isNotNull();
            first.destroyForcibly().waitFor();
            second.onExit().get(60, TimeUnit.SECONDS);
            assertThat(second.isAlive()).isFalse();
        }
    }

    /** The classes under test, started as the jar is. */
    private Process start(String option, String... arguments) throws IOException {
        Path jar = folder.resolve("program.jar");
        if (!Files.exists(jar)) {
            Manifest manifest = new Manifest();
            Attributes main = manifest.getMainAttributes();
            main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            main.put(Attributes.Name.MAIN_CLASS, "io.leadtrace.Leadtrace");
            List<String> places = new ArrayList<>();
            String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            for (String place : classes.split(File.pathSeparator, -1)) {
                places.add(Path.of(place).toAbsolutePath().toUri().toString());
            }
            main.put(Attributes.Name.CLASS_PATH, String.join(" ", places));
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                out.finish();
            }
        }
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx256m", option, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
    }
}
