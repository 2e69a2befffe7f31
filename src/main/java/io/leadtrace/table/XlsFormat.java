package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97 to 2003 (BIFF8, .xls and WPS's .et), read record by record. */
final class XlsFormat implements TableFormat {
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final List<String> STREAMS = List.of("Workbook", "Book");

    @Override
    public String name() {
        return "xls";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        return isOle2(head);
    }

    static boolean isOle2(byte[] head) {
        return head.length >= 512 && java.util.Arrays.equals(OLE2, 0, 4, head, 0, 4);
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        if (Ole2Extent.isCutOff(exhibit.content())) {
            notes.problem(Message.of("table.broken", name()));
        }
        try (POIFSFileSystem file = new POIFSFileSystem(exhibit.content().toFile(), true)) {
            DirectoryNode root = file.getRoot();
            properties(root, notes);
            if (STREAMS.stream().noneMatch(root::hasEntryCaseInsensitive)) {
                notes.unknown();
                return;
            }
            List<String> passwords = new ArrayList<>();
            passwords.add(null);
            passwords.addAll(options.passwords());
            for (int i = 0; i < passwords.size(); i++) {
                try {
                    read(root, passwords.get(i), options, visitor);
                    return;
                } catch (EncryptedDocumentException e) {
                    if (i == passwords.size() - 1) {
                        throw e;
                    }
                }
            }
        }
    }

    private static void read(DirectoryNode root, String password, ReadOptions options, GridVisitor visitor)
            throws IOException {
        List<XlsStream.Layout> layouts;
        try (InputStream in = stream(root)) {
            layouts = XlsStream.layouts(in);
        }
        Biff8EncryptionKey.setCurrentUserPassword(password);
        XlsRecords records = new XlsRecords(visitor, new NumberText(options), layouts);
        try (InputStream in = new XlsStream(stream(root))) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processEvents(request, in);
        } finally {
            records.end();
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static InputStream stream(DirectoryNode root) throws IOException {
        for (String name : STREAMS) {
            if (root.hasEntryCaseInsensitive(name)) {
                return new BufferedInputStream(
                        root.createDocumentInputStream(root.getEntryCaseInsensitive(name)), 1 << 16);
            }
        }
        throw new IOException("no workbook in the compound file");
    }

    static void properties(DirectoryNode root, ReadingNotes notes) {
        PropertySet summary = set(root, SummaryInformation.DEFAULT_STREAM_NAME, notes);
        if (summary instanceof SummaryInformation info) {
            notes.metadata("creator", info.getAuthor());
            notes.metadata("lastModifiedBy", info.getLastAuthor());
            notes.metadata(
                    "created",
                    info.getCreateDateTime() == null
                            ? null
                            : info.getCreateDateTime().toInstant());
            notes.metadata(
                    "modified",
                    info.getLastSaveDateTime() == null
                            ? null
                            : info.getLastSaveDateTime().toInstant());
            notes.metadata("title", info.getTitle());
            notes.metadata("subject", info.getSubject());
            notes.metadata("keywords", info.getKeywords());
            notes.metadata("application", info.getApplicationName());
        }
        PropertySet document = set(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME, notes);
        if (document instanceof DocumentSummaryInformation info) {
            notes.metadata("company", info.getCompany());
            notes.metadata("manager", info.getManager());
        }
    }

    private static PropertySet set(DirectoryNode root, String name, ReadingNotes notes) {
        try {
            return root.hasEntryCaseInsensitive(name) ? PropertySetFactory.create(root, name) : null;
        } catch (HPSFException | IOException | RuntimeException e) {
            notes.problem(Message.of("table.properties.broken"));
            return null;
        }
    }
}
