package io.leadtrace.redact;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What covering a file came to.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param path the file
 * @param out the copy; null if none was written
 * @param format the format of the file
 * @param outFormat the format of the copy: the same, or {@code xlsx} for one that is not written; null without a copy
 * @param sheets how many sheets the copy has
 * @param rows how many rows the copy has
 * @param covered how many cells were covered, by the name of their kind; {@code text} for passages covered in other text
 * @param left how many cells a second look at the copy still took for personal data: 0, or there is no copy
 * @param remarks what the copy does not have of its original, or hides as that does
 * @param problems what could not be read or written
 */
public record Redaction(
        String schema,
        String path,
        String out,
        String format,
        String outFormat,
        int sheets,
        long rows,
        Map<String, Long> covered,
        long left,
        List<Message> remarks,
        List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/redact/1";

    public Redaction {
        covered = java.util.Collections.unmodifiableMap(new TreeMap<>(covered));
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }
}
