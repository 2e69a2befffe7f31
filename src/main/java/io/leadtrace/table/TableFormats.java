package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.util.List;

/** All formats, in the order they are tried. A new format is one new file and one line here. */
final class TableFormats {
    static final List<TableFormat> ALL = List.of(
            new XlsbFormat(),
            new OdsFormat(),
            new XlsxFormat(),
            new DocxFormat(),
            new EncryptedFormat(),
            new OldXlsFormat(),
            new XlsFormat(),
            new SqliteFormat(),
            new DbfFormat(),
            new SpreadsheetXmlFormat(),
            new HtmlFormat(),
            new XmlRecordsFormat(),
            new JsonFormat(),
            new SqlFormat(),
            new JsonLogFormat(),
            new VCardFormat(),
            new DelimitedFormat());

    private static final int HEAD = 4096;

    private TableFormats() {}

    /** Reads a file by the first format that recognises it; false if none does. */
    static boolean read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes)
            throws IOException {
        byte[] head = exhibit.head(HEAD);
        for (TableFormat format : ALL) {
            if (format.recognises(head, exhibit)) {
                notes.format = format.name();
                format.read(exhibit, options, visitor, notes);
                return true;
            }
        }
        return false;
    }
}
