package io.leadtrace.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Members of an archive that tell their own only together with another of nearly the same name: the log or the journal of a
 * SQLite database, the memos of a dBase table. They are put beside each other, as they lay before they were packed.
 */
final class Companions {
    private static final List<String> OF_DATABASES = List.of("-wal", "-journal");
    private static final List<String> OF_TABLES = List.of(".fpt", ".dbt");
    private static final int[] SQLITE = "SQLite format 3\0".chars().toArray();

    /** Beginnings of tables that say that there are memos. */
    private static final List<Integer> WITH_MEMOS = List.of(0x83, 0x8B, 0x8E, 0xCB, 0xF5, 0xFB);

    private static final List<Integer> FOX_PRO = List.of(0x30, 0x31, 0x32);

    /** The flag that says so in tables of Visual FoxPro. */
    private static final int FLAGS = 28;

    private static final int MEMO_FLAG = 2;

    private final Map<String, Path> contents = new LinkedHashMap<>();

    /** Whether a member goes with another, by its name. */
    static boolean named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OF_DATABASES.stream().anyMatch(lower::endsWith)
                || OF_TABLES.stream().anyMatch(lower::endsWith);
    }

    /** Whether a member may have others that go with it, by its first bytes. */
    static boolean wantedBy(byte[] head) {
        return isDatabase(head)
                || head.length > FLAGS
                        && (WITH_MEMOS.contains(head[0] & 0xFF)
                                || FOX_PRO.contains(head[0] & 0xFF) && (head[FLAGS] & MEMO_FLAG) != 0);
    }

    private static boolean isDatabase(byte[] head) {
        return ArchiveFormats.starts(head, SQLITE);
    }

    /** Whether a member goes with a file of this name, whatever that is. */
    static boolean belongs(String member, String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        String of = member.toLowerCase(Locale.ROOT);
        return OF_DATABASES.stream().anyMatch(ending -> of.equals(lower + ending))
                || OF_TABLES.stream().anyMatch(ending -> of.equals(stem(lower) + ending));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    /** Keeps where the content of a member lies. */
    void add(String name, Path content) {
        contents.put(name.toLowerCase(Locale.ROOT), content);
    }

    /** What is done while they lie beside each other. */
    interface Visit {
        void visit() throws IOException;
    }

    /** Puts what goes with a member beside its content for the time of its visit. */
    void beside(String name, byte[] head, Path content, Visit visit) throws IOException {
        if (!wantedBy(head)) {
            visit.visit();
            return;
        }
        boolean database = isDatabase(head);
        String start = database ? name.toLowerCase(Locale.ROOT) : stem(name.toLowerCase(Locale.ROOT));
        Map<Path, Path> moved = new LinkedHashMap<>();
        try {
            for (String ending : database ? OF_DATABASES : OF_TABLES) {
                Path companion = contents.get(start + ending);
                if (companion != null) {
                    Path to = content.resolveSibling(content.getFileName() + ending);
                    Files.move(companion, to);
                    moved.put(to, companion);
                }
            }
            visit.visit();
        } finally {
            for (Map.Entry<Path, Path> move : moved.entrySet()) {
                Files.move(move.getKey(), move.getValue());
            }
        }
    }
}
