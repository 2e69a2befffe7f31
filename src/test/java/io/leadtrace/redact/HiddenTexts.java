package io.leadtrace.redact;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lists that are text or XML, with people in every place such a file has. */
final class HiddenTexts {
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    private final HiddenPlaces places;

    HiddenTexts(HiddenPlaces places) {
        this.places = places;
    }

    /** Writes the list in the format its name says. */
    void write(Path file) throws IOException {
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ods" -> openDocument(file);
            case "fods" -> Files.writeString(file, flat());
            case "xml" -> Files.writeString(file, spreadsheetXml());
            case "html" -> Files.writeString(file, page());
            case "json" -> Files.writeString(file, json());
            case "csv" -> Files.writeString(file, delimited(","), Charset.forName("GB18030"));
            case "tsv" -> Files.writeString(file, delimited("\t"), StandardCharsets.UTF_16);
            default ->
                Files.writeString(
                        file,
                        rows().stream().map(row -> String.join("----", row)).collect(Collectors.joining("\n")));
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var one = places.in("row " + i);
            rows.add(List.of(one.name(), one.phone(), one.id(), "介绍人:" + places.in("note " + i)));
        }
        return rows;
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("姓名", "手机号", "身份证号", "备注"));
        rows.addAll(rows());
        return rows;
    }

    private String delimited(String delimiter) {
        String padding = delimiter.repeat(3);
        return "联系人:" + places.in("title").toString().replace(" ", "/") + padding + "\n"
                + table().stream().map(row -> String.join(delimiter, row)).collect(Collectors.joining("\n"))
                + "\n制表:" + places.in("last line") + padding + "\n";
    }

    private String json() {
        return table().stream()
                .skip(1)
                .map(row -> "{\"姓名\":\"" + row.get(0) + "\",\"手机号\":\"" + row.get(1) + "\",\"身份证号\":\"" + row.get(2)
                        + "\",\"备注\":\"" + row.get(3) + "\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private String page() {
        return "<html><head><title>" + places.in("page title") + "</title><meta name=author content=\""
                + places.in("meta") + "\"></head><body><!-- " + places.in("comment") + " --><p>"
                + places.in("paragraph") + "</p><table>"
                + table().stream()
                        .map(row -> row.stream()
                                .map(cell -> "<td title=\"" + places.in("attribute") + "\">" + cell + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining())
                + "</table><script>var a='" + places.in("script") + "'</script></body></html>";
    }

    private String spreadsheetXml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                + "<o:DocumentProperties><o:Author>" + places.in("author") + "</o:Author></o:DocumentProperties>"
                + "<Names><NamedRange ss:Name=\"n\" ss:RefersTo=\"" + places.in("defined name") + "\"/></Names>"
                + "<Worksheet ss:Name=\"客户 " + places.in("sheet name").phone() + "\"><Table>"
                + table().stream()
                        .map(row -> row.stream()
                                .map(cell -> "<Cell ss:HRef=\"tel:"
                                        + places.in("link").phone()
                                        + "\"><Data ss:Type=\"String\">" + cell + "</Data><Comment ss:Author=\""
                                        + places.in("comment author") + "\"><Data>" + places.in("comment")
                                        + "</Data></Comment></Cell>")
                                .collect(Collectors.joining("", "<Row>", "</Row>")))
                        .collect(Collectors.joining())
                + "</Table></Worksheet></Workbook>";
    }

    private String meta() {
        return "<office:meta><dc:creator>" + places.in("creator") + "</dc:creator><meta:user-defined meta:name=\"x\">"
                + places.in("custom property") + "</meta:user-defined></office:meta>";
    }

    private String body() {
        return "<office:body><office:spreadsheet><table:tracked-changes><table:deletion><dc:creator>"
                + places.in("tracked change") + "</dc:creator></table:deletion></table:tracked-changes>"
                + "<table:content-validations><table:content-validation table:name=\"v\" table:condition=\"cell-content-is-in-list(&quot;"
                + places.in("choice") + "&quot;)\"><table:help-message><text:p>" + places.in("prompt")
                + "</text:p></table:help-message></table:content-validation></table:content-validations>"
                + "<table:table table:name=\"客户 " + places.in("sheet name").phone() + "\">"
                + "<table:shapes><draw:frame><draw:text-box><text:p>" + places.in("text box")
                + "</text:p></draw:text-box></draw:frame></table:shapes>"
                + table().stream()
                        .map(row -> row.stream()
                                .map(this::cell)
                                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                        .collect(Collectors.joining())
                + "</table:table><table:named-expressions><table:named-expression table:name=\"n\" table:expression=\""
                + places.in("defined name") + "\"/></table:named-expressions></office:spreadsheet></office:body>";
    }

    private String cell(String text) {
        return "<table:table-cell office:value-type=\"string\" table:formula=\"of:=&quot;" + places.in("formula")
                + "&quot;\"><office:annotation><dc:creator>" + places.in("comment author") + "</dc:creator><text:p>"
                + places.in("comment") + "</text:p></office:annotation><text:p><text:a xlink:href=\"tel:"
                + places.in("link").phone() + "\">" + text + "</text:a></text:p></table:table-cell>";
    }

    private static String root(String name) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + name + " xmlns:office=\"" + OPEN
                + "office:1.0\" xmlns:table=\"" + OPEN + "table:1.0\" xmlns:text=\"" + OPEN + "text:1.0\" xmlns:draw=\""
                + OPEN + "drawing:1.0\" xmlns:meta=\"" + OPEN
                + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\""
                + (name.equals("document") ? " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"" : "")
                + ">";
    }

    private String flat() {
        return root("document") + meta() + body() + "</office:document>";
    }

    private void openDocument(Path file) throws IOException {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", root("document-content") + body() + "</office:document-content>");
        parts.put("meta.xml", root("document-meta") + meta() + "</office:document-meta>");
        for (String part : List.of(
                "styles.xml",
                "settings.xml",
                "Object 1/content.xml",
                "Basic/Standard/Module1.xml",
                "Thumbnails/thumbnail.png")) {
            parts.put(part, "<x>" + places.in(part) + "</x>");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
