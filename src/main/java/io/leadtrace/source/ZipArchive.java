package io.leadtrace.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip archives. Workbooks, documents and the like are zips as well, but no archives. */
final class ZipArchive implements ArchiveFormat {
    /** Where documents begin that are packed as zips. */
    private static final Set<String> DOCUMENT_STARTS =
            Set.of("[content_types].xml", "_rels/", "xl/", "docprops/", "word/", "mimetype", "index/", "content.xml");

    /** What no plain archive holds at its root. */
    private static final Set<String> DOCUMENT_PARTS =
            Set.of("[content_types].xml", "mimetype", "content.xml", "meta-inf/manifest.xml", "index/document.iwa");

    private static final int NAME = 30;

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        boolean zip = ArchiveFormats.starts(head, 'P', 'K', 3, 4)
                || ArchiveFormats.starts(head, 'P', 'K', 5, 6)
                || ArchiveFormats.starts(head, 'P', 'K', 7, 8, 'P', 'K');
        return zip && !isDocument(head, file);
    }

    private static boolean isDocument(byte[] head, Path file) {
        if (head.length > NAME) {
            int length = Math.min((head[26] & 0xFF) | (head[27] & 0xFF) << 8, head.length - NAME);
            String first = new String(head, NAME, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (DOCUMENT_STARTS.stream().anyMatch(first::startsWith) && first.indexOf('.') != 0) {
                return true;
            }
        }
        if (ZippedFiles.directory(file) != ZippedFiles.Directory.LISTABLE) {
            return false;
        }
        try (ZipFile zip = ZippedFiles.open(file)) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (DOCUMENT_PARTS.contains(name)) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
        return false;
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        ZippedFiles.Directory directory = ZippedFiles.directory(file);
        if (directory == ZippedFiles.Directory.LISTABLE) {
            try {
                return new ZippedFiles(file, passwords);
            } catch (IOException | RuntimeException e) {
                directory = ZippedFiles.Directory.MISSING;
            }
        }
        // Without its directory its members may still read one after another.
        return new ZipStream(file, directory == ZippedFiles.Directory.MISSING);
    }
}
