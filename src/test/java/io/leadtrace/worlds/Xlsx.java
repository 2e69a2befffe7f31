package io.leadtrace.worlds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks that come out the same each time. */
final class Xlsx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final String creator;
    private final String application;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder list = new StringBuilder();

    Xlsx(String creator, String application) {
        this.creator = creator;
        this.application = application;
    }

    /** Whether a cell is stored as a number where a program stores numbers as numbers. */
    static boolean isNumber(String cell) {
        return cell.matches("[1-9]\\d{0,14}|0");
    }

    void sheet(String name, boolean hidden, List<List<String>> rows, boolean numbers) {
        int id = sheets.size() + 1;
        list.append("<sheet name=\"")
                .append(escaped(name))
                .append("\" sheetId=\"")
                .append(id)
                .append('"');
        list.append(hidden ? " state=\"hidden\"" : "")
                .append(" r:id=\"rId")
                .append(id)
                .append("\"/>");
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            List<String> cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                cell(xml, (char) ('A' + c) + "" + (r + 1), cells.get(c), numbers);
            }
            xml.append("</row>");
        }
        sheets.add(xml.append("</sheetData></worksheet>").toString());
    }

    private void cell(StringBuilder xml, String at, String text, boolean numbers) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<c r=\"").append(at);
        if (numbers && isNumber(text)) {
            xml.append("\" s=\"1\"><v>").append(text).append("</v></c>");
        } else {
            int string = strings.computeIfAbsent(text, t -> strings.size());
            xml.append("\" t=\"s\"><v>").append(string).append("</v></c>");
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(9);
            part(zip, "[Content_Types].xml", types());
            part(
                    zip,
                    "_rels/.rels",
                    relations(Map.of(
                            "rId1", REL + "/officeDocument xl/workbook.xml",
                            "rId2", PACKAGE + "relationships/metadata/core-properties docProps/core.xml",
                            "rId3", REL + "/extended-properties docProps/app.xml")));
            part(zip, "docProps/core.xml", core());
            part(
                    zip,
                    "docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>"
                            + escaped(application) + "</Application></Properties>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\"><sheets>" + list
                            + "</sheets></workbook>");
            Map<String, String> parts = new LinkedHashMap<>();
            for (int i = 1; i <= sheets.size(); i++) {
                parts.put("rId" + i, REL + "/worksheet worksheets/sheet" + i + ".xml");
            }
            parts.put("rId90", REL + "/styles styles.xml");
            parts.put("rId91", REL + "/sharedStrings sharedStrings.xml");
            part(zip, "xl/_rels/workbook.xml.rels", relations(parts));
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf numFmtId=\"1\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            part(zip, "xl/sharedStrings.xml", shared());
            for (int i = 1; i <= sheets.size(); i++) {
                part(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1).substring(HEAD.length()));
            }
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        String office = "application/vnd.openxmlformats-officedocument.";
        StringBuilder xml = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.put("/docProps/app.xml", office + "extended-properties+xml");
        parts.put("/xl/workbook.xml", office + "spreadsheetml.sheet.main+xml");
        parts.put("/xl/styles.xml", office + "spreadsheetml.styles+xml");
        parts.put("/xl/sharedStrings.xml", office + "spreadsheetml.sharedStrings+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("/xl/worksheets/sheet" + i + ".xml", office + "spreadsheetml.worksheet+xml");
        }
        parts.forEach((name, type) -> xml.append("<Override PartName=\"")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>").toString();
    }

    private static String relations(Map<String, String> parts) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        parts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(part -> {
            String[] words = part.getValue().split(" ", 2);
            xml.append("<Relationship Id=\"")
                    .append(part.getKey())
                    .append("\" Type=\"")
                    .append(words[0])
                    .append("\" Target=\"")
                    .append(words[1])
                    .append("\"/>");
        });
        return xml.append("</Relationships>").toString();
    }

    private String core() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>"
                + escaped(creator)
                + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-01-01T00:00:00Z</dcterms:created></cp:coreProperties>";
    }

    private String shared() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        strings.keySet().forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
