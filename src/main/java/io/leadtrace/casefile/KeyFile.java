package io.leadtrace.casefile;

import io.leadtrace.fingerprint.FingerprintKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A key in a file of its own that only its owner may read: 64 hexadecimal digits. */
public final class KeyFile {
    private KeyFile() {}

    /** The key in a file. */
    public static FingerprintKey read(Path file) {
        try {
            FingerprintKey key = FingerprintKey.fromHex(
                    Files.readString(file, StandardCharsets.ISO_8859_1).strip());
            if (key == null) {
                throw new CaseException("casefile.no-key", file.toString());
            }
            return key;
        } catch (IOException e) {
            throw new CaseException(Files.exists(file) ? "casefile.no-key" : "casefile.missing-key", file.toString());
        }
    }

    /** The key in a file, which is made with a fresh key if it is not there. */
    public static FingerprintKey readOrMake(Path file) {
        if (Files.exists(file)) {
            return read(file);
        }
        FingerprintKey key = FingerprintKey.random();
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var out =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
            out.write(java.nio.ByteBuffer.wrap(key.revealHex().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            // half a key is none; one that another made in the meantime is whole
            if (!(e instanceof FileAlreadyExistsException) && !file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
            throw CaseException.unwritten(file);
        }
        return key;
    }
}
