package io.leadtrace.casefile;

import io.leadtrace.language.Message;

/** A case cannot be made, opened or written; {@link #what()} says why and what to do. */
public final class CaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    CaseException(String key, Object... arguments) {
        super(key);
        what = Message.of(key, arguments);
    }

    /** What to say to the reader. */
    public Message what() {
        return what;
    }
}
