package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The members of a zip whose directory is damaged, cut off or huge, as they stand one after another. */
final class ZipStream implements Archive {
    private final ZipArchiveInputStream in;
    private final boolean damaged;
    private ZipArchiveEntry entry;

    /**
     * Opens a zip.
     *
     * @param damaged whether its directory is missing, so that members may be missing as well
     */
    ZipStream(Path file, boolean damaged) throws IOException {
        this.damaged = damaged;
        in = new ZipArchiveInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.ISO_8859_1.name(),
                true,
                true);
    }

    @Override
    public Member next() throws IOException {
        entry = in.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = in.getNextEntry();
        }
        if (entry == null && damaged) {
            throw new ArchiveException(Message.of("source.archive.broken", "zip"));
        }
        return entry == null ? null : new Member(ZippedFiles.name(entry), ZippedFiles.time(entry));
    }

    @Override
    public InputStream content() throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ArchiveException(Message.of("source.archive.encrypted", "zip"));
        }
        if (!in.canReadEntryData(entry)) {
            throw new ArchiveException(Message.of("source.archive.method", "zip"));
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
