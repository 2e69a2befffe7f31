package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No file of any format, however broken or made to harm, hangs, takes all memory, comes out as anything but rows and
 * problems, or leaves a copy of itself behind. {@code -Dhostile.rounds=2000} is the long run.
 */
class HostileFilesTest {
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 40);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileCutOffAnywhereReadsUpToThereOrSaysSo(Written format) throws IOException {
        byte[] whole = format.bytes();
        Random random = new Random(format.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            survives(Arrays.copyOf(whole, random.nextInt(whole.length)), format);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithWrongBytesReadsOrSaysSo(Written format) throws IOException {
        byte[] whole = format.bytes();
        Random random = new Random(100L + format.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bent = whole.clone();
            for (int n = 1 + random.nextInt(1 << random.nextInt(6)); n > 0; n--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            survives(bent, format);
        }
    }

    /** A change in a packed part only spoils its checksum; this one changes what is packed. */
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLSB", "ODS", "ODS_ENCRYPTED", "DOCX"})
    void aPackedPartWithWrongBytesReadsOrSaysSo(Written format) throws IOException {
        Random random = new Random(200L + format.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            survives(repacked(format.bytes(), random), format);
        }
    }

    private void survives(byte[] content, Written format) throws IOException {
        Path file = Files.write(folder.resolve("list"), content);
        Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    ReadTables tables = ReadTables.of(file, Written.PASSWORD);
                    boolean told = !tables.problems().isEmpty() || !tables.heads.isEmpty();
                    assertThat(told).isTrue();
                },
                () -> format + " " + HexFormat.of().formatHex(content));
    }

    private static byte[] repacked(byte[] zip, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                for (int n = random.nextInt(4); n > 0 && part.length > 0; n--) {
                    part[random.nextInt(part.length)] = (byte) random.nextInt(256);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aSharedStringTableOfHundredsOfMegabytesIsStopped() throws IOException {
        String item = "<si><t>" + "x".repeat(1000) + "</t></si>";
        Path file = xlsx("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>", "<sst>", item, 400_000, "</sst>");

        assertThat(bounded(file).problems()).containsExactly("table.large");
    }

    @Test
    void aTextThatNeverEndsIsStopped() throws IOException {
        Path file = xlsx(
                "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>",
                "<sst><si><t>",
                "x".repeat(1000),
                400_000,
                "</t></si></sst>");

        assertThat(bounded(file).problems()).isNotEmpty();
    }

    @Test
    void aCellAtTheEndOfTheSheetAndARowBeyondItAreOnlyTwoRows() throws IOException {
        Path file = xlsx(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>"
                        + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>b</v></c></row>"
                        + "<row r=\"2147483648\"><c r=\"ZZZZZZ9\" t=\"str\"><v>c</v></c><c r=\"B1\" t=\"str\"><v>d</v></c></row>",
                "<sst>",
                "",
                0,
                "</sst>");

        Grids grids = Grids.of(file);
        assertThat(grids.reading().problems()).isEmpty();
        assertThat(grids.numbers()).containsExactly(1L, 1_048_576L, 2_147_483_648L);
        assertThat(grids.rows().get(1)).hasSize(16_384).endsWith("b");
        assertThat(grids.rows().get(2)).containsExactly("", "d");
    }

    @Test
    void aRowOfAMillionCellsIsBounded() throws IOException {
        Path file = xlsx("<row>" + "<c t=\"str\"><v>a</v></c>".repeat(1_000_000) + "</row>", "<sst>", "", 0, "</sst>");

        assertThat(Grids.of(file).rows()).singleElement().satisfies(row -> assertThat(row)
                .hasSize(16_384));
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "no one's business");
        StringBuilder entities = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'z'; c++) {
            entities.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10));
            entities.append("\">");
        }
        entities.append("<!ENTITY file SYSTEM \"").append(secret.toUri()).append("\">]>");
        for (String entity : List.of("&z;", "&file;")) {
            Path file = xlsx(
                    "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>",
                    entities + "<sst>",
                    "<si><t>" + entity + "</t></si>",
                    1,
                    "</sst>");
            ReadTables tables = bounded(file);
            assertThat(tables.data.toString() + tables.heads).doesNotContain("haha", "business");
        }
    }

    @Test
    void elementsInsideOneAnotherWithoutEndAreStopped() throws IOException {
        Path file = xlsx("<x>".repeat(2_000_000), "<sst>", "", 0, "</sst>");

        assertThat(bounded(file).problems()).isNotEmpty();
    }

    private static ReadTables bounded(Path file) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReadTables.of(file));
    }

    /** A workbook whose shared strings are a beginning, a piece many times over, and an end. */
    private Path xlsx(String rows, String begin, String piece, int times, String end) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            + "</Types>");
            String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml", relation));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"" + relation + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + relation + "worksheet\" Target=\"sheet.xml\"/>"
                            + "<Relationship Id=\"rId2\" Type=\"" + relation
                            + "sharedStrings\" Target=\"strings.xml\"/>"
                            + "</Relationships>");
            part(zip, "xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
            zip.putNextEntry(new ZipEntry("xl/strings.xml"));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String relations(String type, String target, String relation) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + relation + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Copies are made of what is encrypted or oddly named; none is left. */
    @Test
    void noCopyIsLeftBehind() throws IOException {
        List<String> before = copies();
        for (Written format : List.of(Written.XLSX_ENCRYPTED, Written.XLSX)) {
            byte[] whole = format.bytes();
            survives(whole, format);
            survives(Arrays.copyOf(whole, whole.length - 100), format);
        }
        assertThat(copies()).isEqualTo(before);
    }

    private static List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<String> names =
                    new ArrayList<>(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("leadtrace") && name.endsWith(".xlsx"))
                            .toList());
            names.sort(null);
            return names;
        }
    }
}
