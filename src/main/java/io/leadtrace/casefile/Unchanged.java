package io.leadtrace.casefile;

import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Sha256;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a file on disk is still what its hash was taken of, so that what was read is what the hash names. Its bytes are hashed
 * once more, unless its length and both its times say that nobody wrote to it since before: that of its status cannot be set.
 */
final class Unchanged {
    /** File systems keep times to two seconds or better. */
    private static final Duration COARSE = Duration.ofSeconds(3);

    private final Instant begun;

    /** @param begun a moment before the hashes were taken */
    Unchanged(Instant begun) {
        this.begun = begun;
    }

    /** Whether it is; true for what does not lie on disk. */
    boolean is(SourceFile file) {
        if (file.container() != null || file.path().equals(Exhibits.STANDARD_INPUT)) {
            return true;
        }
        try {
            Path path = Path.of(file.path());
            return isUntouched(path, file) || Sha256.of(path).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether its times suffice to tell so. */
    boolean isUntouched(Path path, SourceFile file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == file.size()
                && now.lastModifiedTime().toInstant().equals(file.modified())
                && statusTime(path).isBefore(begun.minus(COARSE));
    }

    /** The last change of its status, of which its bytes are a part; the end of time where the file system has none. */
    private static Instant statusTime(Path path) throws IOException {
        try {
            return ((FileTime) Files.getAttribute(path, "unix:ctime")).toInstant();
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Instant.MAX;
        }
    }
}
