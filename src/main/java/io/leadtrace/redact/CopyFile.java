package io.leadtrace.redact;

import io.leadtrace.source.Exhibit;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A copy being written: cells, sheets and their layout, and nothing else of the file. Close it to finish it. */
interface CopyFile extends AutoCloseable {

    /** A sheet begins. */
    void sheet(String name, GridVisitor.SheetHead head, Layout.Sheet layout) throws IOException;

    /**
     * A row.
     *
     * @param number where it stands, from 1; rows left out are empty
     * @param formats the number format of each cell, empty for none
     */
    void row(long number, String[] cells, String[] formats) throws IOException;

    /** Puts the copy on disk. */
    void finish() throws IOException;

    /** Lets go of what is open; the copy is good only after {@link #finish}. */
    @Override
    void close() throws IOException;

    /** The format of the copy of a file: its own, or {@code xlsx} where that is not written. */
    static String formatOf(Exhibit exhibit, Reading reading) throws IOException {
        return switch (reading.format()) {
            case "xlsx", "ods" -> reading.format();
            case "xls" -> isOldXls(exhibit) ? "xlsx" : "xls";
            default -> reading.delimiter() == null ? "xlsx" : reading.format();
        };
    }

    /** Whether a workbook is older than those of Excel 97, which lie in an OLE 2 container under a name of their own. */
    private static boolean isOldXls(Exhibit exhibit) throws IOException {
        byte[] head = exhibit.head(8);
        if (head.length < 8 || (head[0] & 0xff) != 0xd0) {
            return true;
        }
        try (var container = new org.apache.poi.poifs.filesystem.POIFSFileSystem(
                exhibit.content().toFile(), true)) {
            return !container.getRoot().hasEntryCaseInsensitive("Workbook");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * The copy in a format.
     *
     * @param name the name it will have in the end
     */
    static CopyFile of(String format, Exhibit exhibit, Reading reading, Path out, Path name) throws IOException {
        return switch (format) {
            case "xlsx" ->
                WorkbookCopy.xlsx(out, name.toString().toLowerCase(Locale.ROOT).endsWith(".xlsm"));
            case "xls" -> WorkbookCopy.xls(out);
            case "ods" -> new OdsCopy(out, exhibit.head(1)[0] != 'P');
            default ->
                new TextCopy(
                        out, charset(reading), delimiter(reading.delimiter()), isMarked(exhibit, charset(reading)));
        };
    }

    /** The delimiter a reading shows; tabs and other characters without a shape are shown by escapes. */
    private static String delimiter(String shown) {
        return shown.isEmpty() || shown.startsWith("\\u") ? "," : shown.replace("\\t", "\t");
    }

    /** Whether text begins with a byte order mark. */
    private static boolean isMarked(Exhibit exhibit, Charset charset) throws IOException {
        byte[] utf8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        return charset.name().startsWith("UTF-16")
                || charset.name().startsWith("UTF-32")
                || charset.equals(StandardCharsets.UTF_8) && Arrays.equals(exhibit.head(3), utf8);
    }

    private static Charset charset(Reading reading) {
        return reading.encoding() == null || !Charset.isSupported(reading.encoding())
                ? StandardCharsets.UTF_8
                : Charset.forName(reading.encoding());
    }
}
