package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of Word: their tables, and lists that are no table. */
class DocxTest {
    private static final String HEADER = row(cell("姓名"), cell("电话"));
    private static final String PEOPLE =
            HEADER + row(cell("李梅"), cell("13900001357")) + row(cell("王强"), cell("13900002468"));
    private static final List<List<String>> BOTH = List.of(List.of("李梅", "13900001357"), List.of("王强", "13900002468"));

    @TempDir
    Path folder;

    private static String paragraph(String text) {
        return "<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr><w:r><w:t xml:space='preserve'>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private ReadTables read(String body) throws IOException {
        byte[] file = Written.zip(
                Map.of("[Content_Types].xml", new byte[0], "word/document2.xml", Written.wordDocument(body)));
        return ReadTables.of(Files.write(folder.resolve("a.docx"), file));
    }

    @Test
    void everyTableIsASheetAlsoOneInACellOrInABox() throws IOException {
        String box = "<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent>" + table(PEOPLE)
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + table(PEOPLE)
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        ReadTables tables = read(paragraph("客户名单")
                + table(HEADER
                        + row(cell("赵红"), cell("13900003579"))
                        + row(cell("孙伟"), "<w:tc>" + table(PEOPLE) + paragraph("13900004680") + "</w:tc>"))
                + box
                + paragraph("完"));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data)
                .as("the title beside them is no list")
                .containsExactly(List.of(List.of("赵红", "13900003579"), List.of("孙伟", "13900004680")), BOTH, BOTH);
    }

    @Test
    void aCellThatSpansColumnsTakesThemUpAndWhatWasDeletedIsNotThere() throws IOException {
        ReadTables tables = read(table(row(cell("姓名"), cell("地址"), cell("电话"))
                + row("<w:trPr><w:gridBefore w:val='2'/></w:trPr>", cell("13900001357"))
                + row(
                        "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("王强") + "</w:tc>",
                        cell("13900002468"))
                + row(
                        "<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>赵</w:t></w:r><w:r><w:t>红</w:t></w:r></w:p></w:tc>",
                        "<w:tc><w:p><w:r><w:t>中华</w:t><w:br/><w:t>大街</w:t></w:r></w:p>" + paragraph("5号") + "</w:tc>",
                        cell("13900003579"))));

        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("", "", "13900001357"),
                        List.of("王强", "", "13900002468"),
                        List.of("赵红", "中华\n大街\n5号", "13900003579"));
    }

    @Test
    void aListInParagraphsIsRead() throws IOException {
        String lines = Stream.of("李梅", "王强", "赵红", "孙伟", "周芳")
                .map(name -> "<w:p><w:r><w:t>" + name + "</w:t><w:tab/><w:t>1390000" + (1000 + name.charAt(0) % 1000)
                        + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ReadTables tables = read(lines + table(PEOPLE));

        assertThat(tables.data).hasSize(2).contains(BOTH);
        assertThat(tables.data.get(1)).hasSize(5).allSatisfy(row -> assertThat(row)
                .hasSize(2));
    }

    @Test
    void aLetterHoldsNoTable() throws IOException {
        ReadTables tables = read(paragraph("尊敬的客户，您好！") + paragraph("感谢您一直以来的支持。") + paragraph("此致敬礼"));
        assertThat(tables.heads).isEmpty();
        assertThat(tables.problems()).containsExactly("table.none");
    }
}
