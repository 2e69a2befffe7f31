package io.leadtrace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the jar in a second Java machine whose settings suit what is asked, as a jar cannot say how it wants to be started
 * and the usual settings take twice the processor time ({@code docs/decisions/0170-launcher.md}).
 *
 * <p>The second machine takes on the options of the first and its streams, and ends with it, however that ends. Somebody
 * who gives options beyond memory and properties knows best, and gets one machine.
 */
public final class Launcher {
    /** Tells the second machine the first's process; another word, as {@code none}, asks for one machine only. */
    private static final String FIRST = "leadtrace.launcher";

    private static final String MAIN = "io.leadtrace.Leadtrace";

    /** So often the second machine looks whether the first is there. */
    private static final long LOOK_MILLIS = 100;

    /** So many bytes are read in seconds, too few for the second compiler to earn what it costs. */
    private static final long SOON_READ = 48L << 20;

    private static final List<String> ALWAYS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr");
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1");
    private static final List<String> LONG = List.of(
            "-XX:MaxInlineSize=20",
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=800",
            "-XX:LoopUnrollLimit=10",
            "-XX:Tier4InvocationThreshold=25000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=75000",
            "-XX:Tier4BackEdgeThreshold=200000");

    private Launcher() {}

    /**
     * Runs a command line in a second machine, to its end.
     *
     * @return its exit code; null if it is to be run in this machine
     */
    public static Integer run(String[] arguments) {
        String first = System.getProperty(FIRST);
        if (first != null) {
            if (first.matches("\\d+")) {
                endWith(Long.parseLong(first));
            }
            return null;
        }
        if (arguments.length < 2) {
            return null; // help and the version need no second machine
        }
        String[] words = ProcessHandle.current().info().arguments().orElse(null);
        List<String> command = words == null ? null : command(words, arguments);
        return command == null ? null : started(command);
    }

    /**
     * The call of the second machine.
     *
     * @param words all words this machine was called with, without its own name
     * @param arguments those of them that are the program's
     * @return null if this machine was not called as {@code java -jar}, or with options the second should not share
     */
    static List<String> command(String[] words, String[] arguments) {
        int options = words.length - arguments.length - 2;
        if (options < 0
                || !words[options].equals("-jar")
                || !Arrays.equals(words, options + 2, words.length, arguments, 0, arguments.length)) {
            return null;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ALWAYS);
        command.addAll(isSoonRead(arguments) ? SHORT : LONG);
        String jar = words[options + 1];
        Path archive = Path.of(jar.replaceFirst("[.]jar$", "") + ".jsa");
        if (Files.isRegularFile(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        for (int i = 0; i < options; i++) {
            String option = words[i];
            if (!option.startsWith("-Xm") && !option.startsWith("-Xss") && !option.startsWith("-D")) {
                return null;
            }
            command.add(option);
        }
        command.add("-D" + FIRST + "=" + ProcessHandle.current().pid());
        // a jar that is named by -jar is opened once more, to see what its manifest asks for
        command.addAll(List.of("-cp", jar, MAIN));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static Integer started(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INCOMPLETE;
        }
    }

    private static void endWith(long process) {
        ProcessHandle first = ProcessHandle.of(process).orElse(null);
        Thread thread = new Thread(
                () -> {
                    try {
                        while (first != null && first.isAlive()) {
                            Thread.sleep(LOOK_MILLIS);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    System.exit(ExitCode.INCOMPLETE);
                },
                "leadtrace-launcher");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean isSoonRead(String[] arguments) {
        return InputBytes.areLessThan(SOON_READ, List.of(arguments));
    }
}
