package io.leadtrace.source;

/** Files that systems leave beside people's files and that hold nobody's data. */
final class SystemFiles {
    /** The length of the note an office program leaves beside an open document: who has it open. */
    private static final long OWNER_NOTE = 165;

    private SystemFiles() {}

    /** By name alone. */
    static boolean named(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    /** By name and content. */
    static boolean is(String path, byte[] head, long size) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return named(path)
                || name.equals(".DS_Store") && ArchiveFormats.starts(head, 0, 0, 0, 1, 'B', 'u', 'd', '1')
                || name.startsWith("._") && ArchiveFormats.starts(head, 0, 5, 0x16, 7)
                || name.startsWith("~$") && size == OWNER_NOTE;
    }
}
