package io.leadtrace.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** An archive opened for reading, its members one after another. */
interface Archive extends Closeable {

    /**
     * A file in an archive.
     *
     * @param name its path in the archive, with slashes; empty where the archive holds one file without a name
     * @param modified when it was last changed; null where the archive does not say
     */
    record Member(String name, Instant modified) {}

    /** The next member that is a file; null after the last. */
    Member next() throws IOException;

    /**
     * The content of the member that {@link #next} returned last.
     *
     * @throws ArchiveException where this member cannot be read and the next may
     */
    InputStream content() throws IOException;

    @Override
    default void close() throws IOException {}
}
