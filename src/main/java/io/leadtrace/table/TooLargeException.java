package io.leadtrace.table;

import java.io.IOException;

/** A file would take up more memory than any list needs. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException() {
        super("too large");
    }
}
