package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packages whose parts are named with backslashes or in the wrong case, which Excel opens all the same. */
final class OddlyNamedParts {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private OddlyNamedParts() {}

    static String plain(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.equalsIgnoreCase(CONTENT_TYPES) ? CONTENT_TYPES : slashed;
    }

    /** A copy of the package with plain names, for the caller to delete; null where the names are plain already. */
    static Path renamed(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            boolean plain = Collections.list(zip.getEntries()).stream()
                    .allMatch(entry -> plain(entry.getName()).equals(entry.getName()));
            return plain ? null : copy(zip);
        }
    }

    /** The entries are copied as they are packed, so that the copy is no larger than the file. */
    private static Path copy(ZipFile zip) throws IOException {
        Path copy = Files.createTempFile("leadtrace", ".xlsx");
        Set<String> names = new HashSet<>();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(copy)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = plain(entry.getName());
                if (names.add(name.toLowerCase(Locale.ROOT))) {
                    ZipArchiveEntry named = new ZipArchiveEntry(name);
                    named.setMethod(entry.getMethod());
                    named.setSize(entry.getSize());
                    named.setCompressedSize(entry.getCompressedSize());
                    named.setCrc(entry.getCrc());
                    try (InputStream packed = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(named, packed);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return copy;
    }
}
