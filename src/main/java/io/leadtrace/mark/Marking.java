package io.leadtrace.mark;

import io.leadtrace.source.Problem;
import java.util.List;

/**
 * Copies of an export that can be told apart.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param path the export
 * @param sha256 the SHA-256 of its bytes; the copies can be read only with an export that has it
 * @param marks how many pairs of rows carry a mark
 * @param copies the copies, in the order of the recipients; empty if none was written
 * @param problems why none was
 */
public record Marking(String schema, String path, String sha256, int marks, List<Copy> copies, List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/mark/1";

    public Marking {
        copies = List.copyOf(copies);
        problems = List.copyOf(problems);
    }

    /**
     * A copy.
     *
     * @param recipient for whom
     * @param path where it lies
     * @param turned how many pairs of rows stand the other way round in it
     */
    public record Copy(String recipient, String path, int turned) {}
}
