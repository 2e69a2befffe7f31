package io.leadtrace.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for what does not fit memory, for its owner only. It goes when it is closed, also when the program is
 * interrupted; one that a killed program left is deleted by the next. That a program lives is told by its lock.
 */
final class SpillFolder implements AutoCloseable {
    private static final String PREFIX = "leadtrace-spill-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;
    private final Thread atEnd = new Thread(this::delete, "leadtrace-spill");

    private SpillFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes one in the system's folder for temporary files. */
    static SpillFolder make() throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")));
        Path folder = Files.createTempDirectory(PREFIX);
        Path unlocked = folder.resolve("making");
        FileChannel lock = FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(unlocked, folder.resolve(LOCK));
        SpillFolder made = new SpillFolder(folder, lock);
        Runtime.getRuntime().addShutdownHook(made.atEnd);
        return made;
    }

    Path path() {
        return folder;
    }

    private static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : left) {
                if (Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
                    sweepOne(folder);
                }
            }
        }
    }

    private static void sweepOne(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            if (lock.tryLock() != null) {
                new SpillFolder(folder, lock).delete();
            }
        } catch (IOException | OverlappingFileLockException e) {
            // somebody else's, or in use
        }
    }

    private void delete() {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path file : inside) {
                if (!file.endsWith(LOCK)) {
                    Files.deleteIfExists(file);
                }
            }
            lock.close();
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // the next one tries again
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // the program ends, and the hook is at work
        }
        delete();
    }
}
