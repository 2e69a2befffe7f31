package io.leadtrace.table;

import io.leadtrace.source.Problem;
import java.util.List;
import java.util.Map;

/**
 * What reading a file came to.
 *
 * @param format the format by the file's bytes, such as {@code xlsx}, {@code xls}, {@code csv}; empty if none was known
 * @param encoding the character encoding of a text file, by its IANA name; null for others
 * @param delimiter what separates the fields of a text file; null for others
 * @param metadata document properties, defined names and the like, in a fixed order
 * @param problems what could not be read
 */
public record Reading(
        String format, String encoding, String delimiter, Map<String, String> metadata, List<Problem> problems) {

    public Reading {
        metadata = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(metadata));
        problems = List.copyOf(problems);
    }
}
