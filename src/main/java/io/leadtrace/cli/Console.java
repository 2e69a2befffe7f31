package io.leadtrace.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/**
 * Where the program speaks to.
 *
 * @param out takes results
 * @param err takes everything else
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 * @param colour whether that person wants colours
 * @param width how many columns fit on a line of the terminal
 */
public record Console(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean colour, int width) {
    /** Standard output, where the system has a name for it. */
    static final String OUT = "/dev/stdout";

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 20;

    /** Two streams nobody watches. */
    public static Console streams(PrintStream out, PrintStream err) {
        return new Console(out, err, false, false, false, USUAL_WIDTH);
    }

    /** The process's own streams, in UTF-8, whatever the platform says: lists hold names in all scripts. */
    public static Console system() {
        Map<String, String> environment = System.getenv();
        boolean out = isTerminal(1);
        boolean colour = out
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                out,
                isTerminal(2),
                colour,
                out ? width(environment) : USUAL_WIDTH);
    }

    /** Whether another program reads what is written, and may have had enough of it. */
    boolean outIsPipe() {
        try {
            return Files.readSymbolicLink(Path.of(OUT)).toString().startsWith("pipe:");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | RuntimeException e) {
            return consoleIsTerminal();
        }
    }

    /** From Java 22 on there is always a console, which can be asked; before, there is one only on a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int width(Map<String, String> environment) {
        int told = number(environment.getOrDefault("COLUMNS", ""));
        return told >= NARROWEST ? told : askedWidth();
    }

    private static int askedWidth() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .start();
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                try (Scanner size = new Scanner(process.getInputStream(), StandardCharsets.UTF_8)) {
                    size.next();
                    return Math.max(NARROWEST, number(size.next()));
                }
            }
            process.destroy();
        } catch (IOException | RuntimeException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return USUAL_WIDTH;
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
