package io.leadtrace.redact;

import io.leadtrace.table.GridVisitor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Delimited text in the encoding and with the delimiter of its original. */
final class TextCopy implements CopyFile {
    private final BufferedWriter out;
    private final String delimiter;
    private long written;

    /** @param marked whether it begins with a byte order mark */
    TextCopy(Path file, Charset charset, String delimiter, boolean marked) throws IOException {
        // UTF-16 without a named order writes its own mark
        out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset));
        this.delimiter = delimiter;
        if (marked && !charset.name().equals("UTF-16")) {
            out.write('\ufeff');
        }
    }

    @Override
    public void sheet(String name, GridVisitor.SheetHead head, Layout.Sheet layout) {
        // a text file is one sheet
    }

    @Override
    public void row(long number, String[] cells, String[] formats) throws IOException {
        for (; written < number - 1; written++) {
            out.write("\r\n");
        }
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : delimiter);
            out.write(quoted(cells[i]));
        }
        out.write("\r\n");
        written++;
    }

    private String quoted(String cell) {
        boolean special = cell.contains(delimiter)
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
