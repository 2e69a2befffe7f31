package io.leadtrace.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be read, and what is known of it. Opened for reading only.
 *
 * @param source what the file is and where it was found
 * @param content where its bytes lie now: the file itself, or a temporary copy of an archive's member that is gone once
 *     the visit ends
 * @param named whether the user named this very file; else it was come across in a folder or an archive
 */
public record Exhibit(SourceFile source, Path content, boolean named) {

    /** A file that was named. */
    public Exhibit(SourceFile source, Path content) {
        this(source, content, true);
    }

    /** The first bytes, at most {@code length} of them; all formats are told apart by these. */
    public byte[] head(int length) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(length);
        }
    }

    /** Whether the content is a copy that is gone once the visit ends, so that it has to be read before. */
    public boolean temporary() {
        return !content.toString().equals(source.path());
    }
}
