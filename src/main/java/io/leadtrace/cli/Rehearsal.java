package io.leadtrace.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs, when the program is built, what people run most, one command after another in one Java machine, so that the machine
 * can write an archive of the classes they need ({@code docs/decisions/0170-launcher.md}).
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands and ends the process.
     *
     * @param arguments the folder of samples
     */
    public static void main(String[] arguments) {
        String leak = Path.of(arguments[0], "leaked-3146.xlsx").toString();
        String lists = Path.of(arguments[0], "sources").toString();
        run("trace", leak, "--against", lists);
        run("trace", leak, "--against", lists, "--format", "json");
        run("scan", leak, lists);
        run("scan", leak, "--format", "json");
        run("compare", leak, lists);
        run("find", "13912405678", "--in", lists);
        System.exit(ExitCode.DONE);
    }

    private static void run(String... words) {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = Program.run(words, Console.streams(nobody, nobody));
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(words[0] + " ended with " + code);
        }
    }
}
