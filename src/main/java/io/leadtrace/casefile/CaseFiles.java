package io.leadtrace.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where what lies in a case's folder.
 *
 * @param folder the folder
 */
record CaseFiles(Path folder) {
    static final String CASE = "case.json";
    static final String KEY = "key";
    static final String LOCK = "lock";
    static final String LISTS = "lists";
    static final String WORK = "work";
    static final String CELLS = ".parquet";
    static final String MANIFEST = ".json";

    Path about() {
        return folder.resolve(CASE);
    }

    Path key() {
        return folder.resolve(KEY);
    }

    Path lock() {
        return folder.resolve(LOCK);
    }

    Path lists() {
        return folder.resolve(LISTS);
    }

    Path work() {
        return folder.resolve(WORK);
    }

    /** Where the cells of a file lie, by the SHA-256 of that file. */
    Path cells(String sha256) {
        return lists().resolve(sha256 + CELLS);
    }

    /** Where something that is named in the log lies. */
    Path held(LogEntry.Held held) {
        return folder.resolve(held.name());
    }

    /** Puts a finished file from the folder of work where it belongs. */
    void place(Path finished) throws IOException {
        Files.move(finished, lists().resolve(finished.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lies in a folder, by name; nothing if it is not there. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
