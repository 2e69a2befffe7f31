package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain reader of XML gives is what the library's parser gives, or it says that it cannot tell. */
class PlainXmlTest {
    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="m" xmlns:r="rel" xmlns:x14ac="ac" x14ac:Ignorable="a"><dimension ref="A1:C3"/>
            <cols><col min="1" max='2' width="9.5" hidden = "1" /></cols><sheetData>
            <row r="1" x14ac:dy="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>李 &amp; 梅&#x4E00;&#10;</t></is></c></row>
            <row r="2" hidden="1"><c r="A2"><f>A1&lt;2 ]] &gt;</f><v>1.38E10</v></c><c r="C2" t="str"><v xml:space="preserve"> a\rb\r
            </v></c><c/></row><row></row></sheetData><ext xmlns:y="z"><y:rule y:a="é"/></ext></worksheet>
            """;

    /** Pieces that a change puts into a document: what a plain one has, and what only a whole parser knows. */
    private static final String[] PIECES = {
        "<!-- a -->",
        "<![CDATA[a]]>",
        "<?a b?>",
        "<!DOCTYPE a>",
        "&b;",
        "&#0;",
        "&#xD800;",
        "&amp;",
        "&#65;",
        "&",
        "]]>",
        ">",
        "<",
        "/>",
        "</c>",
        "<c>",
        "<x:c/>",
        "xmlns:q=\"\"",
        "xmlns:x14ac=\"k\"",
        " r=\"B7\"",
        "\"",
        "'",
        "=",
        ":",
        " ",
        "\t",
        "\r",
        "\u0001",
        "\uFFFE",
        "\uFFFD",
        "中",
        "é",
        "<a b=\"<\"/>",
        "<a b='\"&lt;'/>",
        "<1/>",
        "<a:/>",
        "<:a/>",
        "</ c>",
        "< c>",
        "<c >"
    };

    @TempDir
    Path folder;

    @Test
    void aSheetIsReadToItsEnd() throws IOException {
        List<String> tags = new ArrayList<>();
        assertThat(plain(SHEET.getBytes(StandardCharsets.UTF_8), tags)).isTrue();
        assertThat(tags)
                .contains("+T 李 & 梅一\n", "+VALUE 1.38E10", "+VALUE OTHER=preserve  a\nb\n")
                .contains("+CELL R=C2 T=str");
    }

    /** Documents with one to three changes: of what is read by both every tag is the same, and no error passes unseen. */
    @Test
    void bothReadersSeeTheSameTags() throws IOException {
        Random random = new Random(20);
        int whole = 0;
        int stopped = 0;
        for (int round = 0; round < 10_000; round++) {
            byte[] document = changed(SHEET, random);
            List<String> tags = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            boolean read = plain(document, tags);
            boolean parsed = parsed(document, expected);
            String text = new String(document, StandardCharsets.UTF_8);
            assertThat(expected.size()).as(text).isGreaterThanOrEqualTo(tags.size());
            assertThat(expected.subList(0, tags.size())).as(text).isEqualTo(tags);
            assertThat(!read || parsed && expected.size() == tags.size())
                    .as(text)
                    .isTrue();
            whole += read ? 1 : 0;
            stopped += read ? 0 : 1;
        }
        assertThat(whole).isGreaterThan(1_000);
        assertThat(stopped).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "GB18030"})
    void anotherEncodingIsLeftToTheParser(String encoding) throws IOException {
        assertThat(plain(SHEET.replace("UTF-8", encoding).getBytes(Charset.forName(encoding)), new ArrayList<>()))
                .isFalse();
    }

    /** A text may be as long as a cell can hold, wherever in the buffer it begins. */
    @Test
    void tagsAndTextsMayBeginAnywhere() throws IOException {
        for (int length : new int[] {65_500, 65_530, 65_535, 65_536, 65_540, 131_060, 131_072, 200_000}) {
            String sheet = SHEET.replace("李", "李".repeat(length / 3) + "x".repeat(length % 3));
            List<String> tags = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            assertThat(plain(sheet.getBytes(StandardCharsets.UTF_8), tags)).isTrue();
            parsed(sheet.getBytes(StandardCharsets.UTF_8), expected);
            assertThat(tags).isEqualTo(expected);
        }
    }

    /** Whatever only the parser reads, and wherever it stands: every row once. */
    @Test
    void rowsAreNeitherLostNorDoubledWhereTheParserTakesOver() throws IOException {
        List<List<String>> rows = new ArrayList<>(Written.TABLE);
        for (int i = 0; i < 40; i++) {
            rows.add(List.of("李梅" + i, Integer.toString(i), "a"));
        }
        byte[] workbook = Written.XLSX.bytes(rows);
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            int place = random.nextInt(rows.size());
            byte[] bent = part(workbook, "xl/worksheets/sheet1.xml", xml -> {
                int at = xml.indexOf("<row r=\"" + (place + 1) + "\"");
                int cell = xml.indexOf("</c>", at);
                int into = random.nextBoolean() ? at : cell;
                return xml.substring(0, into) + "<!-- a remark -->" + xml.substring(into);
            });
            Grids grids = Grids.of(Files.write(folder.resolve("bent.xlsx"), bent));
            assertThat(grids.rows()).isEqualTo(rows);
            assertThat(grids.reading().problems()).isEmpty();
        }
    }

    @Test
    void stringsThatOnlyTheParserReadsAreRead() throws IOException {
        byte[] bent = part(
                Written.XLSX.bytes(),
                "xl/sharedStrings.xml",
                xml -> xml.replace("<si><t>王强</t></si>", "<si><!-- a --><t><![CDATA[王强]]></t></si>"));
        assertThat(Grids.of(Files.write(folder.resolve("bent.xlsx"), bent)).rows())
                .isEqualTo(Written.TABLE);
    }

    private static boolean plain(byte[] document, List<String> tags) {
        try (InputStream in = new ByteArrayInputStream(document)) {
            collect(new PlainXml(in), tags);
            return true;
        } catch (UnusualXmlException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean parsed(byte[] document, List<String> tags) {
        try (InputStream in = new ByteArrayInputStream(document)) {
            collect(new ParsedTags(in), tags);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void collect(XmlTags xml, List<String> tags) throws IOException {
        while (xml.next()) {
            StringBuilder tag =
                    new StringBuilder().append(xml.opens() ? '+' : '-').append(xml.name());
            for (int i = 0; xml.opens() && i < xml.attributes(); i++) {
                tag.append(' ').append(xml.attributeName(i)).append('=').append(xml.attribute(i));
            }
            if (xml.opens() && (xml.name() == XlsxName.T || xml.name() == XlsxName.VALUE)) {
                tag.append(' ').append(xml.text());
            }
            tags.add(tag.toString());
        }
    }

    private static byte[] changed(String document, Random random) {
        StringBuilder changed = new StringBuilder(document.strip());
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> changed.deleteCharAt(at);
                default -> changed.replace(at, at + 1, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] part(byte[] workbook, String name, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(name)
                                ? change.of(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
