package io.leadtrace.cli;

import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/** One line on a terminal that says what is being done and for how long; gone when the work is done or stopped. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private static final int BEFORE_FIRST = 500;
    private static final int BETWEEN = 200;

    private final PrintStream err;
    private final Language language;
    private final Thread ticker;
    private final Thread cleaner;
    private final AtomicLong files = new AtomicLong();
    private final long start = System.nanoTime();
    private volatile Message stage;
    private volatile Workload workload;
    private boolean shown;
    private boolean closed;

    /** A line on {@code err} if {@code active}; otherwise nothing is ever written. */
    Progress(PrintStream err, boolean active, Language language, Message stage) {
        this.err = err;
        this.language = language;
        this.stage = stage;
        if (active) {
            ticker = new Thread(this::tick, "progress");
            ticker.setDaemon(true);
            cleaner = new Thread(this::clear);
            Runtime.getRuntime().addShutdownHook(cleaner);
            ticker.start();
        } else {
            ticker = null;
            cleaner = null;
        }
    }

    /** What is being done from now on. */
    void stage(Message next) {
        stage = next;
    }

    /** Tells from now on how much of a workload is done. */
    void of(Workload work) {
        workload = work;
    }

    /** Another file was begun. */
    void file() {
        files.incrementAndGet();
    }

    private void tick() {
        try {
            Thread.sleep(BEFORE_FIRST);
            while (draw()) {
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean draw() {
        if (closed) {
            return false;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Message done = workload == null ? null : workload.said(seconds);
        err.print(CLEAR
                + Message.of("cli.progress", stage, (long) seconds, files.get()).in(language)
                + (done == null ? "" : done.in(language)));
        err.flush();
        shown = true;
        return true;
    }

    private synchronized void clear() {
        closed = true;
        if (shown) {
            shown = false;
            err.print(CLEAR);
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
        if (ticker != null) {
            ticker.interrupt();
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException e) {
                return; // the program is being stopped, and the hook runs anyway
            }
        }
    }
}
