package io.leadtrace.engine;

import io.leadtrace.language.Message;

/** The engine that was asked for cannot be had; {@link #what()} says why and what to do. */
public final class UnusableEngine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    private UnusableEngine(Message what) {
        super(what.key());
        this.what = what;
    }

    /** What to say to the reader. */
    public Message what() {
        return what;
    }

    static UnusableEngine unknown(String name) {
        return new UnusableEngine(Message.of("engine.unknown", name));
    }

    /** This build, or this process, has no Spark. */
    static UnusableEngine withoutSpark(String name) {
        return new UnusableEngine(Message.of("engine.without-spark", name));
    }

    /** Spark wants to know of a master and none was named. */
    static UnusableEngine withoutMaster() {
        return new UnusableEngine(Message.of("engine.without-master"));
    }

    /** The Java machine keeps from Spark what it needs of it. */
    static UnusableEngine closed() {
        return new UnusableEngine(Message.of("engine.closed"));
    }

    /** Nobody answers there, or not as a Spark master does. */
    static UnusableEngine unreachable(String name) {
        return new UnusableEngine(Message.of("engine.unreachable", name));
    }

    /**
     * Spark itself did not start.
     *
     * @param why what it said
     */
    static UnusableEngine notStarted(String name, String why) {
        return new UnusableEngine(Message.of("engine.not-started", name, why));
    }

    /** The master answers and has nobody who works. */
    static UnusableEngine withoutWorkers(String name, long seconds) {
        return new UnusableEngine(Message.of("engine.without-workers", name, seconds));
    }
}
