package io.leadtrace.report;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as Excel reads them without being told: UTF-8 with a byte order mark, lines ended by CR LF. One
 * file holds the first table of a result; a folder takes all. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 */
final class CsvForm implements FolderForm {
    private static final String END = ".csv";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠|%";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        write(Views.page(result, display).sheets().get(0), display, out);
    }

    @Override
    public List<String> files(Object result, Display display) {
        return Views.page(result, display).sheetsAndProblems(display).stream()
                .map(sheet -> sheet.name() + END)
                .toList();
    }

    @Override
    public void write(String file, Object result, Display display, OutputStream out) throws IOException {
        for (Page.Sheet sheet : Views.page(result, display).sheetsAndProblems(display)) {
            if (file.equals(sheet.name() + END)) {
                write(sheet, display, out);
            }
        }
    }

    private static void write(Page.Sheet sheet, Display display, OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        line(
                sheet.columns().stream()
                        .map(column -> display.say(column.header()))
                        .toList(),
                out);
        for (List<Object> row : sheet.rows()) {
            List<String> fields = new ArrayList<>();
            for (Object cell : row) {
                fields.add(field(cell, display));
            }
            line(fields, out);
        }
    }

    private static void line(List<String> fields, OutputStream out) throws IOException {
        String line = CsvLine.of(fields);
        out.write((line.substring(0, line.length() - 1) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String field(Object cell, Display display) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        return inert(TextWidth.safe(cell instanceof Message message ? display.say(message) : cell.toString()));
    }

    /** A text no spreadsheet takes for a formula. */
    static String inert(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
