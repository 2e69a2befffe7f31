package io.leadtrace.table;

import static io.leadtrace.table.Written.ints;
import static io.leadtrace.table.Written.join;
import static io.leadtrace.table.Written.shorts;
import static io.leadtrace.table.Written.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Formats that stand beside .xlsx and .xls, and texts that are called .xls. */
class DressedAsXlsTest {
    private static final List<String> LI = List.of("李梅", "13900001357", "2024-03-09");
    private static final List<String> WANG = List.of("王强", "13900002468", "2024-03-10");

    @TempDir
    Path folder;

    @Test
    void aPageIsReadInItsEncodingWithSpansAsMergedCells() throws IOException {
        String page = "<html><head><meta charset=gb2312><style>td{x:'<table>'}</style></head><body><!-- <tr><td>no -->"
                + "<table><tr><th>姓名<th>电话<th>地址<th>备注</tr>"
                + "<tr><td>李梅</td><td x:num=\"13900001357\">1.39E+10</td><td rowspan=2>复兴路&nbsp;1号</td><td>a &amp; b</td>"
                + "<tr><td>王强<td>13900002468<td>x</table><script>if (a<b) '<table><tr><td>no'</script></html>";
        ReadTables tables = read(page.getBytes(Charset.forName("GBK")));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("html");
        assertThat(tables.reading.encoding()).startsWith("GB");
        assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "电话", "地址", "备注");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "13900001357", "复兴路 1号", "a & b"), List.of("王强", "13900002468", "", "x"));
    }

    @Test
    void tablesInsideATableAreReadForThemselves() throws IOException {
        ReadTables tables = read(
                ("<table><tr><td>标题<table><tr><td>姓名<td>电话<tr><td>李梅<td>13900001357</table>" + "</td></tr></table>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(tables.data).contains(List.of(List.of("李梅", "13900001357")));
    }

    @Test
    @Timeout(20)
    void hostileMarkupIsBounded() throws IOException {
        assertThat(read(("<table><tr>" + "<td colspan=1000 rowspan=99999999999>x".repeat(2_000))
                                .getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("table.large");
        assertThat(read("<table><tr><td>".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("table.none");
        assertThat(read(("<table><tr><td>" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("table.large");
        assertThat(read(("<table a=\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("table.none");
    }

    @Test
    void aWorkbookInOneXmlFileIsRead() throws IOException {
        ReadTables tables =
                read(("\n<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"名单\"><Table>"
                                + "<Column ss:Index=\"3\" ss:Hidden=\"1\"/>"
                                + xmlRow("", "姓名", "电话", "日期")
                                + "<Row ss:Index=\"5\"><Cell><Data ss:Type=\"String\">李<B>梅</B></Data><Comment><Data>no</Data>"
                                + "</Comment></Cell><Cell><Data ss:Type=\"Number\">13900001357</Data></Cell><Cell>"
                                + "<Data ss:Type=\"DateTime\">2024-03-09T00:00:00.000</Data></Cell></Row>"
                                + "</Table></Worksheet><Worksheet ss:Name=\"旧\"><Table>"
                                + xmlRow("", "姓名", "电话", "日期")
                                + xmlRow("", WANG.toArray(String[]::new))
                                + "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("xml");
        assertThat(tables.data).containsExactly(List.of(LI), List.of(WANG));
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("名单", "旧");
        assertThat(tables.heads).extracting(TableHead::hidden).containsExactly(false, true);
        assertThat(tables.heads.get(0).hiddenColumns()).containsExactly(2);
    }

    @Test
    @Timeout(20)
    void entitiesOfAWorkbookInXmlAreNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE Workbook [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"");
            bomb.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>")
                .append("<Row><Cell><Data>&y;</Data></Cell></Row></Table></Worksheet></Workbook>");

        assertThat(read(bomb.toString().getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }

    @Test
    void openDocumentIsReadWithHiddenSheetsAndStoredValues() throws IOException {
        ReadTables tables = ReadTables.of(ods(
                "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style>",
                "<table:table table:name=\"名单\"><table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                        + odsRow("", "姓名", "电话", "日期")
                        + "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\"><table:table-cell>"
                        + "<text:p>李<text:span>梅</text:span></text:p><office:annotation><text:p>no</text:p></office:annotation>"
                        + "</table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"1.3900001357E10\">"
                        + "<text:p>1.39E+10</text:p></table:table-cell><table:table-cell office:value-type=\"date\""
                        + " office:date-value=\"2024-03-09\"><text:p>9.3.24</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
                        + "<table:table table:name=\"旧\" table:style-name=\"h\">"
                        + odsRow("", "姓名", "电话", "日期")
                        + odsRow("", WANG.toArray(String[]::new))
                        + "</table:table>",
                false));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("ods");
        assertThat(tables.data).containsExactly(List.of(LI, LI), List.of(WANG));
        assertThat(tables.heads).extracting(TableHead::hidden).containsExactly(false, true);
        assertThat(tables.heads.get(0).hiddenColumns()).containsExactly(1);
        assertThat(tables.reading.metadata()).containsEntry("hiddenRows:名单", "2");
    }

    @Test
    @Timeout(60)
    void openDocumentThatRepeatsWithoutEndIsStopped() throws IOException {
        Path bomb = ods(
                "",
                "<table:table>" + odsRow("", "姓名", "电话")
                        + "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell"
                        + " table:number-columns-repeated=\"2147483647\"><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>",
                false);

        assertThat(ReadTables.of(bomb).problems()).containsExactly("table.large");
    }

    @Test
    void openDocumentUnderAnUnknownCipherIsCalledThat() throws IOException {
        assertThat(ReadTables.of(ods("", "", true)).problems()).containsExactly("table.encrypted.unknown");
    }

    @Test
    void aBinaryWorkbookIsReadWithDatesAndHiddenSheets() throws IOException {
        byte[] workbook = join(
                binary(156, ints(0, 1), wide("rId1"), wide("名单")), binary(156, ints(1, 2), wide("rId2"), wide("旧")));
        byte[] styles = join(
                binary(44, shorts(164), wide("yyyy/mm/dd")),
                binary(617),
                binary(47, shorts(0, 0)),
                binary(47, shorts(0, 164)),
                binary(618));
        byte[] strings = join(binary(19, new byte[1], wide("姓名")), binary(19, new byte[1], wide("李梅")));
        byte[] first = join(
                binary(60, ints(1, 1, 2560, 0), shorts(1)),
                binary(0, ints(1, 0), new byte[9]),
                binary(7, ints(0, 0, 0)),
                binary(6, ints(1, 0), wide("电话")),
                binary(6, ints(2, 0), wide("日期")),
                binary(0, ints(4, 0), new byte[] {0, 0, 0, 0x10, 0, 0, 0, 0, 0}),
                binary(7, ints(0, 0, 1)),
                binary(5, ints(1, 0), real(13_900_001_357d)),
                binary(2, ints(2, 1, 45_360 << 2 | 2)));
        byte[] second = join(
                binary(0, ints(0, 0), new byte[9]),
                binary(6, ints(0, 0), wide("姓名")),
                binary(6, ints(1, 0), wide("电话")),
                binary(0, ints(1, 0), new byte[9]),
                binary(62, ints(0, 0), new byte[1], wide("王强")),
                binary(9, ints(1, 0), real(13_900_002_468d)));
        String relations = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/a.bin\"/>"
                + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/b.bin\"/></Relationships>";
        Path file = zip(
                "list.xlsb",
                new TreeMap<>(Map.of(
                        "xl/workbook.bin", workbook,
                        "xl/_rels/workbook.bin.rels", relations.getBytes(StandardCharsets.UTF_8),
                        "xl/styles.bin", styles,
                        "xl/sharedStrings.bin", strings,
                        "xl/worksheets/a.bin", first,
                        "xl/worksheets/b.bin", second)));
        ReadTables tables = ReadTables.of(file);

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("xlsb");
        assertThat(tables.data).containsExactly(List.of(LI), List.of(List.of("王强", "13900002468")));
        assertThat(tables.heads).extracting(TableHead::headerRow).containsExactly(2L, 1L);
        assertThat(tables.heads).extracting(TableHead::hidden).containsExactly(false, true);
        assertThat(tables.heads.get(0).hiddenColumns()).containsExactly(1);
        assertThat(tables.reading.metadata()).containsEntry("hiddenRows:名单", "1");
    }

    @Test
    void aBareSheetOfExcelThreeIsReadAndACutOneSaysSo() throws IOException {
        byte[] sheet = join(
                old(0x209, shorts(0, 0x10, 0)),
                old(0x42, shorts(936)),
                oldText(0, 0, "姓名"),
                oldText(0, 1, "电话"),
                oldText(3, 0, "李梅"),
                old(0x203, shorts(3, 1, 0), real(13_900_001_357d)),
                old(0x0A));
        ReadTables tables = read(sheet);

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo("xls");
        assertThat(tables.data).containsExactly(List.of(List.of("李梅", "13900001357")));
        assertThat(read(java.util.Arrays.copyOf(sheet, sheet.length - 6)).problems())
                .containsExactly("table.broken");
        assertThat(read(join(old(0x209, shorts(0, 0x10, 0)), old(0x2F, shorts(1, 2))))
                        .problems())
                .containsExactly("table.encrypted");
    }

    private ReadTables read(byte[] content) throws IOException {
        return ReadTables.of(Files.write(folder.resolve("list.xls"), content));
    }

    private static String xmlRow(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<Row" + attributes + ">");
        for (String cell : cells) {
            row.append("<Cell><Data ss:Type=\"String\">").append(cell).append("</Data></Cell>");
        }
        return row.append("</Row>").toString();
    }

    private static String odsRow(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row" + attributes + ">");
        for (String cell : cells) {
            row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    private Path ods(String styles, String tables, boolean encrypted) throws IOException {
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:table=\"t\" xmlns:text=\"x\">"
                        + styles + "<office:body>" + tables + "</office:body></office:document-content>";
        String manifest = encrypted ? "<m><file-entry><encryption-data/></file-entry></m>" : "<m/>";
        return zip(
                "list.ods",
                new TreeMap<>(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8),
                        "content.xml",
                        content.getBytes(StandardCharsets.UTF_8),
                        "META-INF/manifest.xml",
                        manifest.getBytes(StandardCharsets.UTF_8))));
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] binary(int type, byte[]... parts) {
        byte[] data = join(parts);
        byte[] head = type < 128 ? new byte[] {(byte) type} : new byte[] {(byte) (type | 0x80), (byte) (type >> 7)};
        return join(head, new byte[] {(byte) (data.length | 0x80), (byte) (data.length >> 7)}, data);
    }

    private static byte[] old(int type, byte[]... parts) {
        byte[] data = join(parts);
        return join(shorts(type, data.length), data);
    }

    private static byte[] oldText(int row, int column, String text) {
        byte[] bytes = text.getBytes(Charset.forName("GBK"));
        return old(0x204, shorts(row, column, 0, bytes.length), bytes);
    }

    private static byte[] real(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }
}
