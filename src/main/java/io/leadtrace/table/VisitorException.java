package io.leadtrace.table;

/** Carries a failure of the receiver of rows past a format, so that it is not taken for a broken file. */
final class VisitorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    VisitorException(RuntimeException cause) {
        super(cause);
    }

    RuntimeException cause() {
        return (RuntimeException) getCause();
    }
}
