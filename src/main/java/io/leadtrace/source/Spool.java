package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Temporary copies of what lies in archives and on standard input, in a folder only its owner can enter, gone when it
 * is closed or the program ends. Counts what comes out of an archive and stops what is built to fill a disk.
 */
final class Spool implements AutoCloseable {
    /** What an archive may grow by without question, and how many times its own size beyond that. */
    private static final long GROWTH = 256L << 20;

    private static final long RATIO = 200;
    private static final int MEMBERS = 200_000;
    private static final long KEPT_FREE = 512L << 20;

    private final Thread atEnd = new Thread(this::remove, "leadtrace-spool");
    private Path folder;
    private long files;
    private long left = Long.MAX_VALUE;
    private int members;

    /** Begins to count for an archive that is itself of this size in bytes. */
    void begin(long size) {
        left = GROWTH + Math.min(size, Long.MAX_VALUE / (2 * RATIO)) * RATIO;
        members = 0;
    }

    /** What comes next is no archive's: a copy of standard input may be as large as the disk allows. */
    void unlimited() {
        left = Long.MAX_VALUE;
        members = 0;
    }

    /**
     * Copies a stream to a file.
     *
     * @throws ArchiveException when the archive grows out of all proportion or the disk is full
     */
    Path take(InputStream in) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("leadtrace");
            Runtime.getRuntime().addShutdownHook(atEnd);
        }
        if (++members > MEMBERS) {
            throw new ArchiveException(Message.of("source.archive.many", MEMBERS));
        }
        long room = Files.getFileStore(folder).getUsableSpace() - KEPT_FREE;
        Path file = folder.resolve(Long.toString(files++));
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                left -= n;
                room -= n;
                if (left < 0) {
                    throw new ArchiveException(Message.of("source.archive.bomb"));
                }
                if (room < 0) {
                    throw new ArchiveException(Message.of("source.archive.disk"));
                }
                out.write(buffer, 0, n);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    /** Whether the archive has used up what it may grow to. */
    boolean exhausted() {
        return left < 0 || members > MEMBERS;
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Gone with the folder at the end.
        }
    }

    @Override
    public void close() {
        if (folder != null) {
            remove();
            try {
                Runtime.getRuntime().removeShutdownHook(atEnd);
            } catch (IllegalStateException e) {
                // The program is ending.
            }
        }
    }

    private void remove() {
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(this::drop);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Another program holds a file open; the system's own cleaning has to do.
        }
    }
}
