package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks in Office Open XML under a password ([MS-OFFCRYPTO]), among them Excel's own default one. */
final class EncryptedFormat implements TableFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (!XlsFormat.isOle2(head)) {
            return false;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(exhibit.content().toFile(), true)) {
            return file.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        Path plain = Files.createTempFile("leadtrace", ".xlsx");
        try {
            decrypt(exhibit, options, plain);
            notes.metadata("encrypted", "true");
            TableFormats.read(new Exhibit(exhibit.source(), plain), options, visitor, notes);
        } finally {
            Files.delete(plain);
        }
    }

    private static void decrypt(Exhibit exhibit, ReadOptions options, Path plain) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(exhibit.content().toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            List<String> passwords = new ArrayList<>(options.passwords());
            passwords.add(Decryptor.DEFAULT_PASSWORD);
            for (String password : passwords) {
                if (decryptor.verifyPassword(password)) {
                    try (InputStream in = decryptor.getDataStream(file)) {
                        Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
                        return;
                    }
                }
            }
            throw new EncryptedDocumentException("no password fits");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
