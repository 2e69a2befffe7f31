package io.leadtrace.cli;

import io.leadtrace.language.Message;

/** The command line asks for something that cannot be done; said in one line, with exit code 2. */
final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    WrongCall(String key, Object... arguments) {
        super(key);
        what = Message.of(key, arguments);
    }

    Message what() {
        return what;
    }
}
