package io.leadtrace.table;

import io.leadtrace.language.Message;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;

/** The parts of an OpenDocument package, opened with a password where they are encrypted. */
final class OdsPackage implements Closeable {
    /** The part that is a package of its own. */
    static final String WHOLE = "encrypted-package";

    /** Longer than any part that is checked as a whole. */
    private static final int BEGINNING = 4096;

    private final ZipFile zip;
    private final List<String> passwords;
    private final Map<String, OdsCipher> ciphers = new HashMap<>();

    OdsPackage(Path file, List<String> passwords) throws IOException {
        this.passwords = passwords;
        zip = new ZipFile(file.toFile());
        try {
            manifest();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void manifest() throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        String[] part = {""};
        try (InputStream in = zip.getInputStream(manifest)) {
            PullParser.each(in, (name, xml) -> {
                if (name.equals("file-entry")) {
                    String path = PullParser.attribute(xml, "full-path");
                    part[0] = path == null ? "" : path;
                } else if (name.equals("encryption-data") || ciphers.containsKey(part[0])) {
                    ciphers.computeIfAbsent(part[0], p -> new OdsCipher()).element(name, attribute -> {
                        String value = PullParser.attribute(xml, attribute);
                        return value == null ? "" : value;
                    });
                }
            });
        }
    }

    boolean isEncrypted() {
        return !ciphers.isEmpty() || isWholeEncrypted();
    }

    /** Whether it is another package, encrypted as a whole, as LibreOffice writes it from 24.8 on. */
    boolean isWholeEncrypted() {
        return has(WHOLE);
    }

    /** Whether the way it is encrypted is not one that is known here. */
    Message unknownCipher() {
        boolean known = (!isWholeEncrypted() || ciphers.containsKey(WHOLE))
                && ciphers.values().stream().allMatch(OdsCipher::isKnown);
        return known ? null : Message.of("table.encrypted.unknown");
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Opens a part that it has; throws {@link EncryptedDocumentException} where no password fits. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        OdsCipher cipher = ciphers.get(part);
        if (cipher == null) {
            return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
        }
        byte[] key;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            key = cipher.key(passwords, beginning, beginning.length < BEGINNING);
        }
        if (key == null) {
            throw new EncryptedDocumentException("no password fits");
        }
        return new BufferedInputStream(cipher.plain(zip.getInputStream(entry), key), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
