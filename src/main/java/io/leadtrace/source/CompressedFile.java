package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** One file, compressed: gzip, bzip2, xz and the compress of old. */
final class CompressedFile implements ArchiveFormat {
    /** An xz file says how much memory it wants; this leaves room in a heap of 512 MB. */
    private static final int MEMORY_KB = 128 * 1024;

    @Override
    public String name() {
        return "gzip, bzip2, xz";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        return gzip(head) || bzip2(head) || xz(head) || compress(head) || zstandard(head);
    }

    private static boolean gzip(byte[] head) {
        return ArchiveFormats.starts(head, 0x1F, 0x8B, 8);
    }

    private static boolean bzip2(byte[] head) {
        return ArchiveFormats.starts(head, 'B', 'Z', 'h')
                && head.length > 9
                && head[3] >= '1'
                && head[3] <= '9'
                && (head[4] == 0x31 || head[4] == 0x17);
    }

    private static boolean xz(byte[] head) {
        return ArchiveFormats.starts(head, 0xFD, '7', 'z', 'X', 'Z', 0);
    }

    private static boolean compress(byte[] head) {
        return ArchiveFormats.starts(head, 0x1F, 0x9D);
    }

    private static boolean zstandard(byte[] head) {
        return ArchiveFormats.starts(head, 0x28, 0xB5, 0x2F, 0xFD);
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            raw.mark(HEAD);
            byte[] head = raw.readNBytes(16);
            raw.reset();
            if (zstandard(head)) {
                throw new ArchiveException(Message.of("source.archive.unsupported", "zstd"));
            }
            InputStream content = gzip(head)
                    ? GzipCompressorInputStream.builder()
                            .setInputStream(raw)
                            .setDecompressConcatenated(true)
                            .get()
                    : bzip2(head)
                            ? new BZip2CompressorInputStream(raw, true)
                            : xz(head)
                                    ? XZCompressorInputStream.builder()
                                            .setInputStream(raw)
                                            .setDecompressConcatenated(true)
                                            .setMemoryLimitKiB(MEMORY_KB)
                                            .get()
                                    : new ZCompressorInputStream(raw, MEMORY_KB);
            return new Single(content, gzip(head) ? time((GzipCompressorInputStream) content) : null);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static Instant time(GzipCompressorInputStream in) {
        Instant time = in.getMetaData().getModificationInstant();
        return time == null || time.getEpochSecond() == 0 ? null : time;
    }

    /** The one member of a compressed file; its name is the file's without its last extension. */
    private static final class Single implements Archive {
        private final InputStream content;
        private final Instant modified;
        private boolean done;

        Single(InputStream content, Instant modified) {
            this.content = content;
            this.modified = modified;
        }

        @Override
        public Member next() {
            if (done) {
                return null;
            }
            done = true;
            return new Member("", modified);
        }

        @Override
        public InputStream content() {
            return content;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
