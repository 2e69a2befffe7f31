package io.leadtrace.casefile;

import io.leadtrace.language.Message;
import io.leadtrace.source.DiskSpace;
import java.nio.file.Path;
import java.util.Set;

/** A case cannot be made, opened or written; {@link #what()} says why and what to do. */
public final class CaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String UNWRITTEN = "casefile.unwritten";
    private static final Set<String> STOPPED = Set.of(UNWRITTEN, "casefile.unreadable", "casefile.busy");

    private final transient Message what;

    CaseException(String key, Object... arguments) {
        super(key);
        what = Message.of(key, arguments);
    }

    /** That a file or folder cannot be written, with what is left on its disk. */
    static CaseException unwritten(Path place) {
        return new CaseException(UNWRITTEN, place.toString(), DiskSpace.left(place));
    }

    /** Whether another call might do: else the call was right and its work could not be done. */
    public boolean isWrongCall() {
        return !STOPPED.contains(what.key());
    }

    /** What to say to the reader. */
    public Message what() {
        return what;
    }
}
