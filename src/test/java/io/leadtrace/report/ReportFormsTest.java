package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.redact.Redaction;
import io.leadtrace.source.OwnFiles;
import io.leadtrace.trace.Lineage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every form and every kind of result. */
class ReportFormsTest {

    static Stream<Arguments> formsAndResults() {
        return ReportForms.ALL.stream().flatMap(form -> Results.all().stream()
                .filter(result -> form.takes(result.getClass()))
                .map(result -> Arguments.of(form, result)));
    }

    @ParameterizedTest
    @MethodSource("formsAndResults")
    void theSameResultGivesTheSameBytes(ReportForm form, Object result) throws IOException {
        assertThat(bytes(form, result, Language.ZH_CN)).isEqualTo(bytes(form, result, Language.ZH_CN));
    }

    @ParameterizedTest
    @MethodSource("formsAndResults")
    void noPhoneIsShown(ReportForm form, Object result) throws IOException {
        for (Language language : Language.values()) {
            assertThat(text(form, result, language)).doesNotContain(Results.PHONE, "张三", "李四");
        }
    }

    @ParameterizedTest
    @MethodSource("formsAndResults")
    void nothingReachesATerminalThatMovesItsCursor(ReportForm form, Object result) throws IOException {
        assertThat(text(form, result, Language.EN)).doesNotContain("\u001b", "\u202e");
    }

    /** A line that is missing in {@code reports.txt} or {@code titles.txt} is told. */
    @ParameterizedTest
    @MethodSource("formsAndResults")
    void noReportIsTakenForAList(ReportForm form, Object result) throws IOException {
        for (Language language : Language.values()) {
            Display display = new Display(language, Display.UNLIMITED, false, false, false);
            if (form instanceof TableForm) {
                // one short title says too little
                assertThat(OwnFiles.isReport(bytes(form, result, language)))
                        .as(text(form, result, language))
                        .isEqualTo(!(result instanceof Redaction));
                continue;
            }
            List<byte[]> files = new ArrayList<>(List.of(bytes(form, result, language)));
            if (form instanceof FolderForm folder) {
                for (String name : folder.files(result, display)) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    folder.write(name, result, display, out);
                    files.add(out.toByteArray());
                }
            }
            for (byte[] file : files) {
                byte[] head = Arrays.copyOf(file, Math.min(file.length, 1 << 14));
                String text = new String(head, StandardCharsets.UTF_8);
                assertThat(OwnFiles.isReport(head))
                        .as(text.substring(0, Math.max(0, text.indexOf('\r'))))
                        .isTrue();
            }
        }
    }

    @Test
    void whoAsksToSeeItSeesIt() throws IOException {
        Display reveal = new Display(Language.EN, Display.UNLIMITED, false, true, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonForm().write(Results.scan(), reveal, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(Results.PHONE);
    }

    @Test
    void jsonKeepsTheNamesOfTheDesign() throws IOException {
        JsonNode scan = JsonMapper.shared().readTree(bytes(new JsonForm(), Results.scan(), Language.ZH_CN));
        assertThat(scan.get("schema").asString()).isEqualTo("leadtrace/scan/1");
        JsonNode file = scan.get("files").get(0);
        assertThat(file.propertyNames())
                .contains("path", "sha256", "format", "encoding", "delimiter", "metadata", "tables", "problems");
        assertThat(file.get("tables").get(0).propertyNames())
                .contains("name", "index", "hidden", "headerRow", "rows", "people", "columns");
        assertThat(file.get("tables").get(0).get("columns").get(0).propertyNames())
                .contains("index", "header", "kind", "confidence", "reasons", "filled", "distinct", "valid");
        assertThat(file.get("tables").get(0).get("columns").get(0).get("header").asString())
                .isEqualTo("电话");
        assertThat(file.get("problems").get(0).get("what").asString()).isEqualTo("the file is empty; nothing to read");
        JsonNode trace = JsonMapper.shared().readTree(bytes(new JsonForm(), Results.attribution(), Language.EN));
        assertThat(trace.propertyNames())
                .contains("schema", "leak", "verdict", "sources", "candidates", "unexplained", "problems");
        assertThat(trace.get("sources").get(0).asString()).isEqualTo(Results.HOSTILE);
        assertThat(trace.get("candidates")
                        .get(0)
                        .get("evidence")
                        .get(0)
                        .get("exhibits")
                        .get(0)
                        .get("leak")
                        .get("row")
                        .asInt())
                .isEqualTo(5);
    }

    /** What a spreadsheet shows follows its number formats: nothing is certain there either. */
    @Test
    void aFamilyTreeShowsWhichCopyIsTheLastOfItsSource() throws IOException {
        Message why = Message.of("trace.lineage.root");
        Lineage tree = new Lineage(
                Lineage.SCHEMA,
                List.of(
                        new Lineage.Descendant("root.csv", 9, null, 0, why),
                        new Lineage.Descendant("a.csv", 8, "root.csv", 3, why),
                        new Lineage.Descendant("b.csv", 7, "a.csv", 3, why),
                        new Lineage.Descendant("c.csv", 6, "root.csv", 3, why)),
                List.of(),
                List.of(),
                List.of());
        assertThat(text(new TableForm(), tree, Language.EN))
                .containsSubsequence("\nroot.csv", "\n├─ a.csv", "\n│  └─ b.csv", "\n└─ c.csv");
    }

    @Test
    void aWorkbookShowsNoProbabilityAsCertainAndGivesLongTextsRoom() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(
                new ByteArrayInputStream(bytes(new XlsxForm(), Results.attribution(), Language.EN)))) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            List<String> shown = new ArrayList<>();
            workbook.getSheet("candidates").getRow(1).forEach(cell -> shown.add(formatter.formatCellValue(cell)));
            assertThat(shown).contains(">0.99", "80.0%", "+3.0");
            Sheet summary = workbook.getSheetAt(0);
            Row longest = summary.getRow(2);
            assertThat(longest.getCell(0).getStringCellValue()).hasSizeGreaterThan(160);
            assertThat(longest.getHeightInPoints()).isGreaterThanOrEqualTo(2 * summary.getDefaultRowHeightInPoints());
            assertThat(summary.getFitToPage()).isTrue();
        }
    }

    @Test
    void aPageIsInertAndWhole() throws IOException {
        for (Object result : Results.all()) {
            String page = text(new HtmlForm(), result, Language.EN).replace(D3.script(), "");
            assertThat(page)
                    .contains("default-src 'none'".replace("'", "&#39;"))
                    .doesNotContain("<img", "<script>alert", "http://", "https://", "style=", "onclick");
            assertThat(page.split("<script", -1)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aPageOfTwoHundredListsWeighsAtMostFiveMegabytes() throws IOException {
        assertThat(bytes(new HtmlForm(), Results.comparison(200), Language.EN)).hasSizeLessThan(5_000_000);
    }

    @Test
    void csvIsReadByExcelAndHoldsNoFormula() throws Exception {
        byte[] csv = bytes(new CsvForm(), Results.comparison(3), Language.EN);
        assertThat(csv).startsWith(0xef, 0xbb, 0xbf);
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (CSVReader reader = new CSVReader(new StringReader(text))) {
            List<String[]> rows = reader.readAll();
            assertThat(rows).hasSize(4);
            assertThat(rows).allSatisfy(row -> assertThat(row[0]).doesNotStartWith("="));
            assertThat(rows.stream().skip(1).map(row -> row[2])).containsExactly("9", "2", "1");
        }
    }

    @Test
    void workbooksHaveTypedCellsAndNoFormula() throws IOException {
        for (Object result : Results.all()) {
            try (Workbook workbook =
                    WorkbookFactory.create(new ByteArrayInputStream(bytes(new XlsxForm(), result, Language.ZH_CN)))) {
                int numbers = 0;
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                        }
                    }
                }
                assertThat(numbers).isPositive();
                assertThat(workbook.getSheetAt(1).getPaneInformation().isFreezePane())
                        .isTrue();
            }
        }
    }

    private static String text(ReportForm form, Object result, Language language) throws IOException {
        byte[] bytes = bytes(form, result, language);
        if (!form.name().equals("xlsx")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
        }
        return text.toString();
    }

    private static byte[] bytes(ReportForm form, Object result, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(result, Display.plain(language), out);
        return out.toByteArray();
    }
}
