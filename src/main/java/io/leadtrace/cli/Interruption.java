package io.leadtrace.cli;

import java.util.function.Supplier;

/** Says something if the program is stopped before the work is done, as by Ctrl-C. */
final class Interruption {
    private Interruption() {}

    /** Does the work and returns what it comes to; {@code say} is run if the program is stopped meanwhile. */
    static <T> T told(Runnable say, Supplier<T> work) {
        Thread hook = new Thread(say, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is being stopped
        }
    }
}
