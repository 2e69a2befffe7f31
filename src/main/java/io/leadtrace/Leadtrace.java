package io.leadtrace;

import io.leadtrace.cli.Console;
import io.leadtrace.cli.Launcher;
import io.leadtrace.cli.Program;
import java.io.PrintStream;

/** The program's front door. */
public final class Leadtrace {
    private Leadtrace() {}

    /**
     * Runs one command line and ends the process with its exit code.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        Integer launched = Launcher.run(arguments);
        System.exit(launched == null ? Program.run(arguments) : launched);
    }

    /**
     * Runs one command line.
     *
     * @param arguments the words after the program's name
     * @param out takes the result
     * @param err takes everything else
     * @return 0 done; 1 done, and what {@code --fail-on} names was found; 2 wrong call, or none of the paths of an argument is
     *     there, and nothing was done; 3 part of the input could not be read, or the result not written
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return Program.run(arguments, Console.streams(out, err));
    }
}
