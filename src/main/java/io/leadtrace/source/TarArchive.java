package io.leadtrace.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Tape archives. */
final class TarArchive implements ArchiveFormat {
    private static final int MAGIC = 257;

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        return head.length == HEAD
                && (new String(head, MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar")
                        || head[0] != 0 && head[MAGIC] == 0 && hasCheckSum(head));
    }

    private static boolean hasCheckSum(byte[] head) {
        try {
            return TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            // where the sum should stand are no digits, as in text of two bytes a character
            return false;
        }
    }

    /** Links lead to what stands elsewhere, and devices to nothing. */
    private static boolean isFile(TarArchiveEntry entry) {
        return entry.isFile()
                && !entry.isLink()
                && !entry.isSymbolicLink()
                && !entry.isCharacterDevice()
                && !entry.isBlockDevice()
                && !entry.isFIFO();
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        // Names are read byte by byte and decoded afterwards: a tar says nothing of their encoding.
        TarArchiveInputStream in = new TarArchiveInputStream(
                new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1.name());
        return new Archive() {
            @Override
            public Member next() throws IOException {
                TarArchiveEntry entry = in.getNextEntry();
                while (entry != null && !isFile(entry)) {
                    entry = in.getNextEntry();
                }
                if (entry == null) {
                    return null;
                }
                Instant modified = entry.getLastModifiedTime() == null
                        ? null
                        : entry.getLastModifiedTime().toInstant();
                return new Member(MemberNames.decode(entry.getName()), modified);
            }

            @Override
            public InputStream content() {
                return in;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
