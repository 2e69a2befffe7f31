package io.leadtrace.redact;

import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A copy being written: cells, sheets and their layout, and nothing else of the file. Close it to finish it. */
interface CopyFile extends AutoCloseable {

    /** A sheet begins. */
    void sheet(String name, GridVisitor.SheetHead head) throws IOException;

    /**
     * A row.
     *
     * @param number where it stands, from 1; rows left out are empty
     * @param formats the number format of each cell, empty for none
     */
    void row(long number, String[] cells, String[] formats) throws IOException;

    @Override
    void close() throws IOException;

    /** The copy for a file of a format; null for a format that is not written. */
    static CopyFile of(Reading reading, Path out) throws IOException {
        return switch (reading.format()) {
            case "xlsx", "xlsm" -> WorkbookCopy.xlsx(out);
            case "xls" -> WorkbookCopy.xls(out);
            default ->
                reading.delimiter() == null
                        ? null
                        : new TextCopy(out, charset(reading), delimiter(reading.delimiter()));
        };
    }

    /** The delimiter a reading shows; tabs and other characters without a shape are shown by escapes. */
    private static String delimiter(String shown) {
        return shown.isEmpty() || shown.startsWith("\\u") ? "," : shown.replace("\\t", "\t");
    }

    private static Charset charset(Reading reading) {
        return reading.encoding() == null || !Charset.isSupported(reading.encoding())
                ? StandardCharsets.UTF_8
                : Charset.forName(reading.encoding());
    }
}
