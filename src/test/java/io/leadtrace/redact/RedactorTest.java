package io.leadtrace.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.GridVisitor;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Row;
import io.leadtrace.table.Tables;
import io.leadtrace.worlds.Sample;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Set<String> SECRETS = new Sample().secrets();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaked-3146.xlsx",
                "sources/agency-listings.xls",
                "sources/bank-loan-clients.csv",
                "sources/property-owners.xlsx",
                "sources/shop-orders.txt",
                "sources/shop-orders.txt"
            })
    void nobodyOfTheSampleIsInTheCopy(String name) {
        String original = "samples/" + name;
        Path copy = folder.resolve(Path.of(name).getFileName());
        Redaction said = Redactor.redact(original, copy, ReadOptions.DEFAULT);
        assertThat(said.problems()).isEmpty();
        assertThat(said.left()).isZero();
        List<String> before = rows(original);
        List<String> after = rows(copy.toString());
        assertThat(after).hasSameSizeAs(before);
        assertThat(secrets(before)).as("secrets of the original").isNotEmpty();
        assertThat(secrets(after)).as("secrets of the copy").isEmpty();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).split("\t")).hasSameSizeAs(before.get(i).split("\t"));
        }
    }

    @Test
    void whatDescribesStaysAndWhatPointsGoes() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(
                list,
                "序号,姓名,手机号,性别,备注\n1,钱鲲禾,13912345670,男,钱鲲禾说下周再打13912345670\n2,孙砚川,13812345671,女,\n3,李珀岳,13712345672,男,已加微信\n");
        Path copy = folder.resolve("copy.csv");
        Redactor.redact(list.toString(), copy, ReadOptions.DEFAULT);
        String text = Files.readString(copy);
        assertThat(text)
                .contains("序号,姓名,手机号,性别,备注")
                .contains("1,钱")
                .contains(",男,")
                .contains(",女,");
        assertThat(text).doesNotContain("鲲禾", "12345670", "砚川", "下周");
    }

    @Test
    void hiddenSheetsAreCoveredAndCommentsFormulasAndPropertiesAreLeftBehind() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(list)) {
            book.getProperties().getCoreProperties().setCreator("钱鲲禾");
            fill(book, "客户");
            fill(book, "旧数据");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            var sheet = book.getSheetAt(0);
            var comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            comment.setString(book.getCreationHelper().createRichTextString("钱鲲禾 13912345670"));
            sheet.getRow(2).getCell(0).setCellComment(comment);
            sheet.getRow(2).createCell(3).setCellFormula("A3&B3");
            book.write(out);
        }
        Path copy = folder.resolve("copy.xlsx");
        Redaction said = Redactor.redact(list.toString(), copy, ReadOptions.DEFAULT);
        assertThat(said.problems()).isEmpty();
        try (Workbook book = WorkbookFactory.create(copy.toFile())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("旧数据");
            assertThat(book.getSheetVisibility(1)).isNotEqualTo(SheetVisibility.VISIBLE);
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getCellComment()).isNull();
        }
        assertThat(parts(copy)).doesNotContain("13912345670", "钱鲲禾", "A3&amp;B3");
    }

    @Test
    void aCopyIsNotGivenTheNameOfAnotherFormat() throws IOException {
        Path book = folder.resolve("list.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                var out = Files.newOutputStream(book)) {
            fill(made, "客户");
            made.write(out);
        }
        Path text = Files.writeString(
                folder.resolve("list.csv"), "姓名,手机号\n钱鲲禾,13912345670\n孙砚川,13812345671\n李珀岳,13712345672\n");
        Path misnamed = Files.copy(book, folder.resolve("book.csv"));
        for (String name : List.of("a.csv", "a.txt", "a.docx", "a.xls", "a.ods", "A.CSV")) {
            Redaction said = Redactor.redact(book.toString(), folder.resolve(name), ReadOptions.DEFAULT);
            assertThat(said.problems()).as(name).singleElement().satisfies(problem -> assertThat(
                            problem.what().key())
                    .isEqualTo("redact.name"));
            assertThat(folder.resolve(name)).doesNotExist();
        }
        for (String name : List.of("b.xlsx", "b.pdf", "b.docx")) {
            assertThat(Redactor.redact(text.toString(), folder.resolve(name), ReadOptions.DEFAULT)
                            .problems())
                    .as(name)
                    .hasSize(1);
        }
        for (String name : List.of("c.txt", "c.csv", "c", "c.2024-08")) {
            assertThat(Redactor.redact(text.toString(), folder.resolve(name), ReadOptions.DEFAULT)
                            .problems())
                    .as(name)
                    .isEmpty();
        }
        for (String name : List.of("d.xlsx", "D.XLSX", "d")) {
            assertThat(Redactor.redact(book.toString(), folder.resolve(name), ReadOptions.DEFAULT)
                            .problems())
                    .as(name)
                    .isEmpty();
        }
        assertThat(Redactor.redact(misnamed.toString(), folder.resolve("e.csv"), ReadOptions.DEFAULT)
                        .problems())
                .isEmpty();
    }

    private static void fill(Workbook book, String name) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("客户名单 联系 13912345670");
        List<List<String>> rows = List.of(
                List.of("姓名", "手机号", "单位"),
                List.of("钱鲲禾", "13912345670", "邯郸市砚川建材有限公司"),
                List.of("孙砚川", "13812345671", "邯郸市珀岳物流有限公司"),
                List.of("李珀岳", "13712345672", "邯郸市沐垣食品有限公司"));
        for (int r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r + 1);
            for (int c = 0; c < 3; c++) {
                row.createCell(c).setCellValue(rows.get(r).get(c));
            }
        }
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path there = Files.writeString(folder.resolve("there.csv"), "mine");
        Redaction said = Redactor.redact("samples/leaked-no-source.csv", there, ReadOptions.DEFAULT);
        assertThat(said.problems()).hasSize(1);
        assertThat(said.out()).isNull();
        assertThat(there).hasContent("mine");
    }

    @Test
    void theEncodingIsKept() throws IOException {
        Path copy = folder.resolve("bank.csv");
        Redactor.redact("samples/sources/bank-loan-clients.csv", copy, ReadOptions.DEFAULT);
        assertThat(Files.readString(copy, Charset.forName("GB18030"))).startsWith("序号,客户姓名,身份证号码,手机号码");
    }

    private static String parts(Path xlsx) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (var zip = new java.util.zip.ZipInputStream(Files.newInputStream(xlsx))) {
            while (zip.getNextEntry() != null) {
                parts.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    private static List<String> secrets(List<String> rows) {
        List<String> found = new ArrayList<>();
        for (String row : rows) {
            for (String cell : row.replace("-", "").replace(" ", "").split("\t", -1)) {
                if (SECRETS.contains(cell)) {
                    found.add("row with " + cell.charAt(0) + "...");
                }
            }
        }
        return found;
    }

    private static List<String> rows(String path) {
        List<String> rows = new ArrayList<>();
        Exhibits.visit(List.of(path), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                Tables.grids(exhibit, ReadOptions.DEFAULT, head -> new GridVisitor.Sheet() {
                    @Override
                    public void row(Row row) {
                        StringBuilder text = new StringBuilder();
                        for (int c = 0; c < row.width(); c++) {
                            text.append(row.reveal(c)).append('\t');
                        }
                        rows.add(text.toString());
                    }
                });
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "139.0000.1357",
                "(139) 0000 1357",
                "139\u00a00000\u00a0\u00a01357",
                "１３９００００１３５７",
                "+86 139-0000-1357",
                "0086 139 0000 1357",
                "139/0000/1357"
            })
    void aPhoneInATitleIsCoveredHoweverItIsWritten(String written) throws IOException {
        Path file = folder.resolve("list.csv");
        StringBuilder text = new StringBuilder("来电请拨 " + written + "\n\n姓名,手机\n");
        for (int i = 0; i < 12; i++) {
            text.append("张")
                    .append("伟芳娜敏静丽强磊洋艳勇军".charAt(i))
                    .append(",137000024")
                    .append(i + 10)
                    .append('\n');
        }
        Files.writeString(file, text.toString());
        Path copy = folder.resolve("copy.csv");

        Redaction said = Redactor.redact(file.toString(), copy, ReadOptions.DEFAULT);

        assertThat(said.problems()).isEmpty();
        assertThat(Files.readString(copy)).contains("来电请拨").doesNotContain("1357", "１３５７", "13700002");
    }
}
