package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 2.1 to 95 (BIFF2 to BIFF5), bare or in a compound file. */
final class OldXlsFormat implements TableFormat {
    private static final String STREAM = "Book";
    private static final List<String> NEWER = List.of("Workbook", "WORKBOOK");

    @Override
    public String name() {
        return "xls";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (isBare(head)) {
            return true;
        }
        if (!XlsFormat.isOle2(head)) {
            return false;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(exhibit.content().toFile(), true)) {
            DirectoryNode root = file.getRoot();
            if (NEWER.stream().anyMatch(root::hasEntryCaseInsensitive) || !root.hasEntryCaseInsensitive(STREAM)) {
                return false;
            }
            try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM))) {
                byte[] start = in.readNBytes(6);
                return start.length == 6 && start[0] == 9 && start[5] != 6;
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether a file begins with the record that begins a sheet or a workbook. */
    private static boolean isBare(byte[] head) {
        if (head.length < 8 || head[0] != 9 || head[3] != 0 || head[5] != 0 && head[1] < 8) {
            return false;
        }
        boolean known = head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8;
        boolean sheet = (head[6] == 0x10 || head[6] == 0x05 || head[6] == 0x40 || head[6] == 0x00) && head[7] <= 1;
        return known && sheet && head[2] >= 4 && head[2] <= 16;
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        if (!XlsFormat.isOle2(exhibit.head(512))) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(exhibit.content()), 1 << 16)) {
                new OldXlsRecords(in, options, visitor).read();
            }
            return;
        }
        try (POIFSFileSystem file = new POIFSFileSystem(exhibit.content().toFile(), true)) {
            DirectoryNode root = file.getRoot();
            XlsFormat.properties(root, notes);
            try (InputStream in = new BufferedInputStream(
                    root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM)), 1 << 16)) {
                new OldXlsRecords(in, options, visitor).read();
            }
        }
    }
}
