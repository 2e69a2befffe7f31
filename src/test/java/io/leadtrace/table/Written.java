package io.leadtrace.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One made-up table as every format writes it: names, telephones, addresses of mail; the first row is its header. */
enum Written {
    XLSX("xlsx", table -> workbook(new XSSFWorkbook(), table)),
    XLSX_ENCRYPTED("xlsx", table -> encrypted(workbook(new XSSFWorkbook(), table))),
    XLS("xls", table -> workbook(new HSSFWorkbook(), table)),
    XLS_OF_EXCEL_95("xls", Written::old),
    XLSB("xlsb", Written::binary),
    ODS("ods", Written::openDocument),
    ODS_ENCRYPTED("ods", table -> EncryptedOds.of(openDocument(table))),
    DOCX("docx", Written::word),
    XML_2003("xml", Written::spreadsheetXml),
    HTML("html", Written::html),
    XML_RECORDS("xml-records", Written::xmlRecords),
    JSON("json", table -> utf8("[" + records(table).collect(Collectors.joining(",\n")) + "]")),
    JSON_LINES("json", table -> utf8(records(table).collect(Collectors.joining("\n")))),
    JSON_LOG(
            "json",
            table -> utf8(
                    records(table).map(record -> "2024-01-05 INFO " + record).collect(Collectors.joining("\n")))),
    VCARD("vcard", Written::cards),
    DBF("dbf", Written::dbf),
    SQLITE("sqlite", Written::sqlite),
    SQL("sql", table -> utf8(dump(table).collect(Collectors.joining(",\n", insert(table), ";\n")))),
    SQL_BY_ROWS("sql", table -> dump(table)
            .map(row -> insert(table) + row + "\n")
            .collect(Collectors.joining("GO\n"))
            .getBytes(StandardCharsets.UTF_16LE)),
    SQL_COPY(
            "sql",
            table -> utf8("COPY list (" + String.join(", ", table.get(0)) + ") FROM stdin;\n"
                    + lines(table.subList(1, table.size()), "\t", "\n") + "\\.\n")),
    CSV("csv", table -> utf8(lines(table, ",", "\n"))),
    CSV_GB18030("csv", table -> lines(table, ";", "\r\n").getBytes(Charset.forName("GB18030"))),
    CSV_UTF16("csv", table -> lines(table, "\t", "\r\n").getBytes(StandardCharsets.UTF_16LE)),
    DASHES("csv", table -> utf8(lines(table, "----", "\n"))),
    FIXED_WIDTH("fixed-width", Written::fixedWidth);

    /** Opens what is encrypted under a password of its own. */
    static final String PASSWORD = "a pass-word";

    static final List<List<String>> TABLE = List.of(
            List.of("name", "phone", "email"),
            List.of("李梅", "13900001357", "mei@mail.example.com"),
            List.of("王强", "13900002468", "qiang@mail.example.com"),
            List.of("欧阳小明", "13900003579", "ming@mail.example.com"),
            List.of("赵红", "13900004680", "hong@mail.example.com"),
            List.of("孙伟", "13900005791", "wei@mail.example.com"));

    private final String format;

    // a lambda that holds nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<List<List<String>>, byte[]> writer;

    Written(String format, Function<List<List<String>>, byte[]> writer) {
        this.format = format;
        this.writer = writer;
    }

    /** The name the format goes by in results. */
    String format() {
        return format;
    }

    byte[] bytes(List<List<String>> table) {
        return writer.apply(table);
    }

    byte[] bytes() {
        return bytes(TABLE);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<List<String>> table, String delimiter, String end) {
        return table.stream().map(row -> String.join(delimiter, row)).collect(Collectors.joining(end, "", end));
    }

    private static byte[] workbook(Workbook workbook, List<List<String>> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            Sheet sheet = workbook.createSheet("list");
            for (List<String> texts : table) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                texts.forEach(text ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted(byte[] plain) {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
        info.getEncryptor().confirmPassword(Decryptor.DEFAULT_PASSWORD);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OutputStream to = info.getEncryptor().getDataStream(file)) {
                new ByteArrayInputStream(plain).transferTo(to);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] word(List<List<String>> table) {
        StringBuilder rows = new StringBuilder();
        for (List<String> texts : table) {
            rows.append("<w:tr>");
            texts.forEach(text -> rows.append("<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>"));
            rows.append("</w:tr>");
        }
        return zip(Map.of("word/document.xml", wordDocument("<w:tbl>" + rows + "</w:tbl>")));
    }

    private static byte[] xmlRecords(List<List<String>> table) {
        StringBuilder records = new StringBuilder();
        for (List<String> texts : table.subList(1, table.size())) {
            records.append("<person name=\"" + texts.get(0) + "\">");
            for (int i = 1; i < texts.size(); i++) {
                String name = table.get(0).get(i);
                records.append("<" + name + ">" + texts.get(i) + "</" + name + ">");
            }
            records.append("</person>\n");
        }
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<list>" + records + "</list>");
    }

    static byte[] wordDocument(String body) {
        return utf8("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>");
    }

    private static byte[] old(List<List<String>> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, 0x809, shorts(0x500, 0x10, 0, 0));
        record(out, 0x42, shorts(936));
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                byte[] text = table.get(row).get(column).getBytes(Charset.forName("GBK"));
                record(out, 0x204, join(shorts(row, column, 0, text.length), text));
            }
        }
        record(out, 0x0A, new byte[0]);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int type, byte[] body) {
        out.writeBytes(shorts(type, body.length));
        out.writeBytes(body);
    }

    private static byte[] binary(List<List<String>> table) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (int row = 0; row < table.size(); row++) {
            binary(sheet, 0, join(ints(row, 0), new byte[9]));
            for (int column = 0; column < table.get(row).size(); column++) {
                String text = table.get(row).get(column);
                binary(sheet, 6, join(ints(column, 0), wide(text)));
            }
        }
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        binary(workbook, 156, join(ints(0, 1), wide("rId1"), wide("list")));
        String relations = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/a.bin\"/></Relationships>";
        return zip(Map.of(
                "xl/workbook.bin", workbook.toByteArray(),
                "xl/_rels/workbook.bin.rels", utf8(relations),
                "xl/worksheets/a.bin", sheet.toByteArray()));
    }

    private static void binary(ByteArrayOutputStream out, int type, byte[] data) {
        out.writeBytes(type < 128 ? new byte[] {(byte) type} : new byte[] {(byte) (type | 0x80), (byte) (type >> 7)});
        out.writeBytes(new byte[] {(byte) (data.length | 0x80), (byte) (data.length >> 7)});
        out.writeBytes(data);
    }

    private static byte[] openDocument(List<List<String>> table) {
        String rows = marked(table, "<table:table-row>", "<table:table-cell><text:p>", "</text:p></table:table-cell>")
                .collect(Collectors.joining("</table:table-row>", "", "</table:table-row>"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
        entries.put("META-INF/manifest.xml", utf8("<m/>"));
        entries.put(
                "content.xml",
                utf8("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                        + "<table:table table:name=\"list\">" + rows
                        + "</table:table></office:body></office:document-content>"));
        return zip(entries);
    }

    private static byte[] spreadsheetXml(List<List<String>> table) {
        String rows = marked(table, "<Row>", "<Cell><Data ss:Type=\"String\">", "</Data></Cell>")
                .collect(Collectors.joining("</Row>", "", "</Row>"));
        return utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"list\"><Table>"
                + rows
                + "</Table></Worksheet></Workbook>");
    }

    private static byte[] html(List<List<String>> table) {
        String rows = marked(table, "<tr>", "<td>", "</td>").collect(Collectors.joining("</tr>", "", "</tr>"));
        return utf8("<html><head><meta charset=\"utf-8\"></head><body><table>" + rows + "</table></body></html>");
    }

    private static java.util.stream.Stream<String> marked(
            List<List<String>> table, String row, String before, String after) {
        return table.stream()
                .map(cells ->
                        cells.stream().map(cell -> before + cell + after).collect(Collectors.joining("", row, "")));
    }

    private static java.util.stream.Stream<String> records(List<List<String>> table) {
        List<String> names = table.get(0);
        return table.stream().skip(1).map(row -> IntStream.range(0, row.size())
                .mapToObj(c -> "\"" + names.get(c) + "\":\"" + row.get(c) + "\"")
                .collect(Collectors.joining(",", "{", "}")));
    }

    /** A database of one table on one page of the largest size. */
    private static byte[] sqlite(List<List<String>> table) {
        int size = 1 << 16;
        String sql = "CREATE TABLE list (" + String.join(", ", table.get(0)) + ")";
        ByteBuffer schema = ByteBuffer.wrap(
                SqliteBytes.leaf(size, 100, List.of(SqliteBytes.record("table", "list", "list", "2", sql))));
        schema.put(utf8("SQLite format 3\0")).putShort((short) 1).put(new byte[] {1, 1, 0, 64, 32, 32});
        schema.putInt(56, 1);
        List<byte[]> rows = table.stream()
                .skip(1)
                .map(row -> SqliteBytes.record(row.toArray(String[]::new)))
                .toList();
        return join(schema.array(), SqliteBytes.leaf(size, 0, rows));
    }

    private static byte[] dbf(List<List<String>> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int columns = table.get(0).size();
        out.writeBytes(new byte[] {3, 124, 8, 30});
        out.writeBytes(ints(table.size() - 1));
        out.writeBytes(shorts(32 + 32 * columns + 1, 1 + 40 * columns));
        out.writeBytes(new byte[17]);
        out.writeBytes(new byte[] {0x4D, 0, 0});
        for (String name : table.get(0)) {
            out.writeBytes(Arrays.copyOf(utf8(name), 11));
            out.writeBytes(new byte[] {'C', 0, 0, 0, 0, 40});
            out.writeBytes(new byte[15]);
        }
        out.write(0x0D);
        for (List<String> row : table.subList(1, table.size())) {
            out.write(' ');
            for (String cell : row) {
                byte[] text = cell.getBytes(Charset.forName("GBK"));
                out.writeBytes(text);
                out.writeBytes(utf8(" ".repeat(40 - text.length)));
            }
        }
        out.write(0x1A);
        return out.toByteArray();
    }

    private static String insert(List<List<String>> table) {
        return "INSERT INTO list (" + String.join(", ", table.get(0)) + ") VALUES ";
    }

    private static java.util.stream.Stream<String> dump(List<List<String>> table) {
        return table.stream().skip(1).map(row -> "('" + String.join("', '", row) + "')");
    }

    private static byte[] cards(List<List<String>> table) {
        StringJoiner cards = new StringJoiner("\r\n", "", "\r\n");
        for (List<String> row : table.subList(1, table.size())) {
            cards.add("BEGIN:VCARD").add("VERSION:3.0").add("FN:" + row.get(0)).add("TEL:" + row.get(1));
            cards.add("EMAIL:" + row.get(2)).add("END:VCARD");
        }
        return utf8(cards.toString());
    }

    private static byte[] fixedWidth(List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            String name = row.get(0);
            long wide = name.chars().filter(c -> c > 0xFF).count();
            text.append(name).append(" ".repeat((int) (12 - name.length() - wide)));
            text.append(String.format("%-14s%s%n", row.get(1), row.get(2)));
        }
        return utf8(text.toString());
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] wide(String text) {
        return join(ints(text.length()), text.getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }
}
