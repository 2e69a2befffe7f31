package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;

/** An archive or a member of one that cannot be read, and what to say of it. */
final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Message what;

    ArchiveException(Message what) {
        super(what.key());
        this.what = what;
    }

    Message what() {
        return what;
    }
}
