package io.leadtrace.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has. */
public final class DiskSpace {
    private DiskSpace() {}

    /** The room left for a file or in a folder, which need not be there, in whole MB; -1 where it is not known. */
    public static long left(Path path) {
        Path there = path.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? -1 : Files.getFileStore(there).getUsableSpace() >> 20;
        } catch (IOException e) {
            return -1;
        }
    }
}
