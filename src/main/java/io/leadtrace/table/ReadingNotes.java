package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a format learns of a file while it reads it. */
final class ReadingNotes {
    /** What the names of files end in that should hold a list. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\.(?:xl[st][xmb]?|xlr|et|ett|wk[s1-4]|wps|od[st]|fods|csv|tsv|tab|txt|prn|dif|slk|dbf|sql|db3?|sqlite3?|jsonl?|ndjson|vcf|xml|numbers|parquet|mdb|accdb)$");

    /** What the names of files end in that are read with the database or table they go with. */
    private static final Pattern BESIDE = Pattern.compile("(?i)(?:-wal|-shm|-journal|\\.fpt|\\.dbt)$");

    private final String path;
    private final boolean named;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean cutOff;
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

    /** Notes that the file ends too early; which of its sheets lack rows for it is not said on top of that. */
    void cutOff() {
        problem(Message.of("table.broken", format));
        cutOff = true;
    }

    /** Notes what could not be read; what is said already is not said again. */
    void problem(Message what) {
        Problem problem = new Problem(path, what);
        boolean follows = cutOff && what.key().startsWith("table.sheet.");
        if (!follows && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Notes that there is no table: a file that was named should have one, one that was come across need not. */
    void noTable() {
        problem(Message.of(named ? "table.none" : "table.told.none"));
    }

    /** Notes that the file is empty, which loses nothing where it was come across. */
    void empty() {
        problem(Message.of(named ? "table.empty" : "table.told.empty"));
    }

    /** Notes that the file is nothing that is read here: a failure where it was named, or has the name of a list. */
    void unknown() {
        String told = BESIDE.matcher(path).find() ? "table.told.beside" : "table.told.unknown";
        problem(Message.of(named || LIST.matcher(path).find() ? "table.unknown" : told));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    Reading reading() {
        return new Reading(format, encoding, delimiter, metadata, problems);
    }
}
