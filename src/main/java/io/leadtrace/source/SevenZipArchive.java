package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z archives, with their names encrypted or not. */
final class SevenZipArchive implements ArchiveFormat {
    private static final int MEMORY_KB = 192 * 1024;

    @Override
    public String name() {
        return "7z";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        return ArchiveFormats.starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        IOException first = null;
        try {
            if (readable(file, null)) {
                return archive(file, null);
            }
        } catch (PasswordRequiredException e) {
            first = new ArchiveException(Message.of("source.archive.encrypted", name()));
        }
        for (String password : passwords) {
            if (first != null && opens(file, password)) {
                return archive(file, password);
            }
        }
        if (first != null) {
            throw first;
        }
        return archive(file, null);
    }

    private static boolean opens(Path file, String password) {
        try {
            return readable(file, password);
        } catch (IOException | RuntimeException e) {
            // A wrong password shows as damage.
            return false;
        }
    }

    /** Reads up to the first bytes of content, so that a missing or wrong password shows. */
    private static boolean readable(Path file, String password) throws IOException {
        try (SevenZFile archive = file(file, password)) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.hasStream() && entry.getSize() > 0) {
                    byte[] content = new byte[4096];
                    long left = Math.min(entry.getSize(), 1 << 20);
                    while (left > 0) {
                        int n = archive.read(content);
                        if (n < 0) {
                            return true;
                        }
                        left -= n;
                    }
                    return true;
                }
            }
            return true;
        }
    }

    private static SevenZFile file(Path file, String password) throws IOException {
        SevenZFile.Builder builder = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MEMORY_KB);
        if (password != null) {
            builder.setPassword(password.toCharArray());
        }
        return builder.get();
    }

    private static Archive archive(Path file, String password) throws IOException {
        SevenZFile archive = file(file, password);
        return new Archive() {
            @Override
            public Member next() throws IOException {
                SevenZArchiveEntry entry = archive.getNextEntry();
                while (entry != null && (entry.isDirectory() || entry.isAntiItem() || !entry.hasStream())) {
                    entry = archive.getNextEntry();
                }
                if (entry == null) {
                    return null;
                }
                Instant modified = entry.getHasLastModifiedDate()
                        ? entry.getLastModifiedTime().toInstant()
                        : null;
                return new Member(MemberNames.clean(entry.getName() == null ? "" : entry.getName()), modified);
            }

            @Override
            public InputStream content() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return archive.read();
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return archive.read(into, offset, length);
                    }
                };
            }

            @Override
            public void close() throws IOException {
                archive.close();
            }
        };
    }
}
