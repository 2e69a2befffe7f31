package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Archives that no free library opens: said by name, so that nobody takes them for empty. */
final class RarArchive implements ArchiveFormat {
    @Override
    public String name() {
        return "rar";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        return ArchiveFormats.starts(head, 'R', 'a', 'r', '!', 0x1A, 7);
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        throw new ArchiveException(Message.of("source.archive.unsupported", name()));
    }
}
