package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a format learns of a file while it reads it. */
final class ReadingNotes {
    private final String path;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    String format = "";
    String encoding;
    String delimiter;

    ReadingNotes(String path) {
        this.path = path;
    }

    void metadata(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            metadata.put(name, value.toString());
        }
    }

    /** Notes what could not be read; what is said already is not said again. */
    void problem(Message what) {
        Problem problem = new Problem(path, what);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    Reading reading() {
        return new Reading(format, encoding, delimiter, metadata, problems);
    }
}
