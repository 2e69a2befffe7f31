package io.leadtrace.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kind of archive, walked through like a folder. Stateless and safe for use by several threads. */
interface ArchiveFormat {

    /** The bytes that {@link #recognises} wants to see. */
    int HEAD = 512;

    /** The name people know it by, such as {@code zip}. */
    String name();

    /** Whether a file is such an archive, by its first bytes and, where they do not tell, by what is in it. */
    boolean recognises(byte[] head, Path file) throws IOException;

    /**
     * Opens an archive.
     *
     * @param passwords to be tried in order where it is encrypted
     */
    Archive open(Path file, List<String> passwords) throws IOException;
}
