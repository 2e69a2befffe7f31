package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Workbooks in Office Open XML (ECMA-376), .xlsx and .xlsm: POI opens the package, a pull parser reads its parts. */
final class XlsxFormat implements TableFormat {
    static {
        // sheets of repeated rows pack a thousandfold; memory is guarded where it is used, in SharedStrings
        ZipSecureFile.setMinInflateRatio(0.0002);
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        return isZip(head) && hasEntry(exhibit, "xl/workbook.xml", "spreadsheetml");
    }

    static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /** Whether a zip has an entry, or its list of content types the word. */
    static boolean hasEntry(Exhibit exhibit, String entry, String contentType) {
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            if (find(zip, entry) != null) {
                return true;
            }
            ZipEntry types = find(zip, "[Content_Types].xml");
            if (types == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(types)) {
                String text = new String(in.readNBytes(1 << 16), java.nio.charset.StandardCharsets.UTF_8);
                return text.contains(contentType) && text.contains("sheet.main+xml");
            }
        } catch (IOException | IllegalArgumentException e) {
            return startsLike(exhibit);
        }
    }

    private static ZipEntry find(ZipFile zip, String name) {
        ZipEntry exact = zip.getEntry(name);
        return exact != null
                ? exact
                : zip.stream()
                        .filter(entry -> OddlyNamedParts.plain(entry.getName()).equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    /** A zip's directory stands at its end. */
    private static boolean isCutOff(Exhibit exhibit) {
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            return zip.size() == 0;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** A workbook that was cut off has no directory, but its first entries tell it. */
    private static boolean startsLike(Exhibit exhibit) {
        try (InputStream in = Files.newInputStream(exhibit.content())) {
            String start = new String(in.readNBytes(1 << 14), java.nio.charset.StandardCharsets.ISO_8859_1);
            return start.contains("[Content_Types].xml") || start.contains("xl/");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        boolean cutOff = isCutOff(exhibit);
        if (cutOff) {
            notes.cutOff();
        }
        Path copy = cutOff ? CutOffPackage.whole(exhibit.content()) : OddlyNamedParts.renamed(exhibit.content());
        try {
            read(copy == null ? exhibit.content() : copy, options, visitor, notes);
        } finally {
            if (copy != null) {
                Files.delete(copy);
            }
        }
    }

    private static void read(Path file, ReadOptions options, GridVisitor visitor, ReadingNotes notes)
            throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            new XlsxWorkbook(workbook, options, notes).read(visitor);
            workbook.revert();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }
}
