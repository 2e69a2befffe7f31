package io.leadtrace.cli;

import io.leadtrace.report.CsvLine;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All tables on one stream, with an empty line between them. */
final class CsvStream implements CsvSink, CsvSink.File {
    private final Writer out;
    private boolean first = true;

    CsvStream(PrintStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public File file(String argument, Exhibit exhibit) {
        return this;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void table(int index) {
        if (!first) {
            write("\n");
        }
        first = false;
    }

    @Override
    public void line(List<String> fields) {
        write(CsvLine.of(fields));
    }

    @Override
    public void end() {
        flush();
    }

    @Override
    public void close() {
        flush();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
