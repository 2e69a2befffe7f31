package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;

/** Spreadsheets in OpenDocument (ISO/IEC 26300), .ods and .ots, and as a single XML file, .fods. */
final class OdsFormat implements TableFormat {
    private static final String KIND = "opendocument.spreadsheet";
    /** How many times its size an encrypted package may unpack to. */
    private static final int MOST_UNPACKED = 20;

    private static final Set<String> PROPERTIES = Set.of(
            "creator", "initial-creator", "creation-date", "date", "title", "subject", "description", "generator");

    @Override
    public String name() {
        return "ods";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (!XlsxFormat.isZip(head)) {
            String start = new String(head, StandardCharsets.ISO_8859_1);
            return start.contains("office:document") && start.contains(KIND);
        }
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            ZipEntry kind = zip.getEntry("mimetype");
            if (content == null && zip.getEntry(OdsPackage.WHOLE) == null || kind == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(kind)) {
                return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1).contains(KIND);
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        if (!XlsxFormat.isZip(exhibit.head(4))) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(exhibit.content()), 1 << 16)) {
                sheets(in, options, visitor, notes);
            }
            return;
        }
        try (OdsPackage file = new OdsPackage(exhibit.content(), options.passwords())) {
            if (file.unknownCipher() != null) {
                notes.problem(file.unknownCipher());
                return;
            }
            if (file.isWholeEncrypted()) {
                whole(file, exhibit, options, visitor, notes);
                return;
            }
            try (InputStream in = file.open("content.xml")) {
                if (file.isEncrypted()) {
                    notes.metadata("encrypted", "true");
                }
                properties(file, notes);
                sheets(in, options, visitor, notes);
            }
        }
    }

    private static void whole(
            OdsPackage file, Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes)
            throws IOException {
        Path plain = Files.createTempFile("leadtrace", ".ods");
        try {
            try (InputStream in = file.open(OdsPackage.WHOLE);
                    OutputStream out = Files.newOutputStream(plain)) {
                // What is packed inside hardly packs again.
                long most = MOST_UNPACKED * Files.size(exhibit.content());
                byte[] buffer = new byte[1 << 16];
                long length = 0;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    length += read;
                    if (length > most) {
                        throw new TooLargeException();
                    }
                    out.write(buffer, 0, read);
                }
            }
            notes.metadata("encrypted", "true");
            TableFormats.read(new Exhibit(exhibit.source(), plain), options, visitor, notes);
        } finally {
            Files.delete(plain);
        }
    }

    private static void sheets(InputStream in, ReadOptions options, GridVisitor visitor, ReadingNotes notes)
            throws IOException {
        try {
            XMLStreamReader xml = PullParser.open(in);
            new OdsSheets(xml, options.displayed(), visitor, notes).read();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void properties(OdsPackage file, ReadingNotes notes) {
        if (file.has("meta.xml")) {
            try (InputStream in = file.open("meta.xml")) {
                PullParser.each(in, (name, xml) -> {
                    if (PROPERTIES.contains(name)) {
                        notes.metadata(
                                switch (name) {
                                    case "initial-creator" -> "creator";
                                    case "creator" -> "lastModifiedBy";
                                    case "creation-date" -> "created";
                                    case "date" -> "modified";
                                    case "generator" -> "application";
                                    default -> name;
                                },
                                xml.getElementText());
                    }
                });
            } catch (IOException | EncryptedDocumentException e) {
                notes.problem(Message.of("table.properties.broken"));
            }
        }
    }
}
