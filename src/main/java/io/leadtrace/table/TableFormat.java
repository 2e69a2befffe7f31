package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.IOException;

/** One file format. Stateless and safe for use by several threads. */
interface TableFormat {

    /** The format's name in JSON, such as {@code xlsx}. */
    String name();

    /** Whether a file is of this format, by its first bytes and, where they do not tell, by what they lead to. */
    boolean recognises(byte[] head, Exhibit exhibit) throws IOException;

    /**
     * Hands the sheets of a file to the visitor and notes what it learns in {@code notes}. What cannot be read is a
     * problem in the notes, or an exception, which {@link Tables} turns into one.
     */
    void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException;
}
