package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a format learns of a file while it reads it. */
final class ReadingNotes {
    private final String path;
    private final boolean named;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    String format = "";
    String encoding;
    String delimiter;

    ReadingNotes(Exhibit exhibit) {
        path = exhibit.source().path();
        named = exhibit.named();
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

    /** Notes that there is no table: a file that was named should have one, one that was come across need not. */
    void noTable() {
        problem(Message.of(named ? "table.none" : "table.told.none"));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    Reading reading() {
        return new Reading(format, encoding, delimiter, metadata, problems);
    }
}
