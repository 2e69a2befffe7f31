package io.leadtrace.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** How much there is to read, looked at no further than the answer needs. */
final class InputBytes {
    private static final int MOST_FILES = 10_000;

    private InputBytes() {}

    /** Whether the files below some paths, or words that may be paths, have fewer bytes than so many. */
    static boolean areLessThan(long most, List<String> paths) {
        long[] left = {most, MOST_FILES};
        for (String path : paths) {
            try {
                count(Path.of(path), left);
            } catch (InvalidPathException | IOException e) {
                // no path, or one whose reading will say so
            }
        }
        return left[0] > 0 && left[1] > 0;
    }

    private static void count(Path path, long[] left) throws IOException {
        if (Files.isRegularFile(path)) {
            left[0] -= Files.size(path);
            left[1]--;
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    if (left[0] <= 0 || left[1] <= 0) {
                        return;
                    }
                    count(entry, left);
                }
            }
        }
    }
}
