package io.leadtrace.cli;

/** Says something if the program is stopped before the work is done, as by Ctrl-C. */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    /** Runs {@code say} if the program is stopped before this is closed. */
    Interruption(Runnable say) {
        hook = new Thread(say, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is being stopped
        }
    }
}
