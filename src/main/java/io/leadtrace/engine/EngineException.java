package io.leadtrace.engine;

/** A step could not be run. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Names the step and the cause. */
    public EngineException(String step, Throwable cause) {
        super(step, cause);
    }
}
