package io.leadtrace.redact;

import io.leadtrace.table.GridVisitor;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet (ISO/IEC 26300) made anew from the cells alone. */
final class OdsCopy implements CopyFile {
    private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" office:version=\"1.2\"";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,9})(\\.\\d{1,10})?");

    private final boolean flat;
    private final ZipOutputStream zip;
    private final BufferedWriter out;
    private final Set<String> names = new HashSet<>();
    private final Map<Long, Map<Integer, Layout.Merged>> merged = new HashMap<>();
    private Layout.Sheet layout = new Layout.Sheet();
    private long written;
    private boolean open;

    /** @param flat whether it is a single XML file, {@code .fods}, and no package */
    OdsCopy(Path file, boolean flat) throws IOException {
        this.flat = flat;
        OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
        zip = flat ? null : pack(stream);
        out = new BufferedWriter(new OutputStreamWriter(flat ? stream : zip, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
                + (flat ? NAMESPACES + " office:mimetype=\"" + KIND + "\"" : "-content" + NAMESPACES) + ">"
                + "<office:automatic-styles>" + style("shown", "true") + style("hidden", "false")
                + "</office:automatic-styles><office:body><office:spreadsheet>");
    }

    /** A package, open where its content goes. */
    private static ZipOutputStream pack(OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        byte[] kind = KIND.getBytes(StandardCharsets.US_ASCII);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(kind.length);
        CRC32 check = new CRC32();
        check.update(kind);
        first.setCrc(check.getValue());
        zip.putNextEntry(first);
        zip.write(kind);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest"
                        + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                        + " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\""
                        + " manifest:media-type=\"" + KIND + "\"/><manifest:file-entry"
                        + " manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>\n")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("content.xml"));
        return zip;
    }

    private static String style(String name, String display) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table\"><style:table-properties"
                + " table:display=\"" + display + "\"/></style:style>";
    }

    @Override
    public void sheet(String name, GridVisitor.SheetHead head, Layout.Sheet sheet) throws IOException {
        end();
        open = true;
        written = 0;
        layout = sheet;
        merged.clear();
        sheet.merged().forEach(one -> merged.computeIfAbsent(one.top(), row -> new HashMap<>())
                .put(one.left(), one));
        String unique = name.isEmpty() ? "1" : name;
        for (int i = 2; !names.add(unique); i++) {
            unique = i + " " + name;
        }
        out.write("<table:table table:name=\"" + escaped(unique) + "\" table:style-name=\""
                + (head.hidden() ? "hidden" : "shown") + "\">");
        List<Integer> hidden = head.hiddenColumns();
        int last = hidden.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int column = 0; column <= last; column++) {
            out.write("<table:table-column" + (hidden.contains(column) ? " table:visibility=\"collapse\"" : "") + "/>");
        }
    }

    @Override
    public void row(long number, String[] cells, String[] formats) throws IOException {
        for (long empty = written + 1; empty < number; empty++) {
            begin(empty);
            out.write("<table:table-cell/></table:table-row>");
        }
        written = number;
        begin(number);
        for (int column = 0; column < cells.length; column++) {
            out.write("<table:table-cell" + span(number, column));
            String cell = cells[column];
            if (cell.isEmpty()) {
                out.write("/>");
            } else if (NUMBER.matcher(cell).matches()) {
                out.write(" office:value-type=\"float\" office:value=\"" + cell + "\"><text:p>" + cell
                        + "</text:p></table:table-cell>");
            } else {
                out.write(" office:value-type=\"string\">");
                for (String line : cell.split("\n", -1)) {
                    out.write("<text:p>" + paragraph(line) + "</text:p>");
                }
                out.write("</table:table-cell>");
            }
        }
        out.write((cells.length == 0 ? "<table:table-cell/>" : "") + "</table:table-row>");
    }

    private void begin(long row) throws IOException {
        out.write(layout.isHidden(row) ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
    }

    private String span(long row, int column) {
        Layout.Merged one = merged.getOrDefault(row, Map.of()).get(column);
        return one == null
                ? ""
                : " table:number-columns-spanned=\"" + (one.right() - one.left() + 1)
                        + "\" table:number-rows-spanned=\"" + (one.bottom() - one.top() + 1) + "\"";
    }

    private static String paragraph(String line) {
        String safe = escaped(line).replace("\t", "<text:tab/>");
        return safe.contains("  ") || safe.startsWith(" ") ? safe.replace(" ", "<text:s/>") : safe;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff) || c == '\t';
                    safe.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return safe.toString();
    }

    private void end() throws IOException {
        if (open) {
            out.write(written == 0 ? "<table:table-row><table:table-cell/></table:table-row>" : "");
            out.write("</table:table>");
        }
    }

    @Override
    public void finish() throws IOException {
        end();
        open = false;
        out.write("</office:spreadsheet></office:body></office:document" + (flat ? "" : "-content") + ">\n");
        out.flush();
        if (!flat) {
            zip.closeEntry();
            zip.finish();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
