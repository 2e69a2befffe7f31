package io.leadtrace.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Packages whose directory, which stands at their end, is gone: their parts are still there up to where they were cut off. */
final class CutOffPackage {
    /** How much may come out of it: parts of sheets pack some fifty times. */
    private static final long MOST = 256L << 20;

    private static final int RATIO = 100;

    private CutOffPackage() {}

    /**
     * A package of the parts that are left, the last as far as it goes, for the caller to delete.
     *
     * @throws TooLargeException when they are built to fill a disk
     */
    static Path whole(Path file) throws IOException {
        Path copy = Files.createTempFile("leadtrace", ".xlsx");
        boolean done = false;
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 16), "UTF-8", true, true);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            out.setLevel(Deflater.BEST_SPEED);
            copy(in, out, MOST + RATIO * Files.size(file));
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(copy);
            }
        }
        return copy;
    }

    private static void copy(ZipArchiveInputStream in, ZipOutputStream out, long most) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (ZipArchiveEntry entry = next(in); entry != null; entry = next(in)) {
            String name = OddlyNamedParts.plain(entry.getName());
            if (entry.isDirectory() || !names.add(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            out.putNextEntry(new ZipEntry(name));
            int n = read(in, buffer);
            while (n >= 0) {
                left -= n;
                if (left < 0) {
                    throw new TooLargeException();
                }
                out.write(buffer, 0, n);
                n = read(in, buffer);
            }
            out.closeEntry();
        }
    }

    private static ZipArchiveEntry next(ZipArchiveInputStream in) {
        try {
            return in.getNextEntry();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }
}
