package io.leadtrace.cli;

import io.leadtrace.language.Message;
import io.leadtrace.source.DiskSpace;
import java.nio.file.Path;

/** What was to be written is not: the work was done and its result did not fit, or may not stand there. */
final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    Unwritten(Path target, Throwable cause) {
        super(cause);
        what = Message.of("cli.no-room", target.toString(), DiskSpace.left(target));
    }

    /** That standard output did not take all. */
    Unwritten() {
        what = Message.of("cli.no-room-out", DiskSpace.left(Path.of(Console.OUT)));
    }

    /** What to say to the reader. */
    Message what() {
        return what;
    }
}
