package io.leadtrace.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All kinds of archives. A new one is one new file and one line here. */
final class ArchiveFormats {
    static final List<ArchiveFormat> ALL = List.of(
            new ZipArchive(),
            new SevenZipArchive(),
            new CompressedFile(),
            new RarArchive(),
            new TarArchive(),
            new MailMessage(),
            new Mailbox(),
            new OutlookMessage());

    private ArchiveFormats() {}

    /** The kind of archive a file is; null for no archive. */
    static ArchiveFormat of(byte[] head, Path file) throws IOException {
        for (ArchiveFormat format : ALL) {
            if (format.recognises(head, file)) {
                return format;
            }
        }
        return null;
    }

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
