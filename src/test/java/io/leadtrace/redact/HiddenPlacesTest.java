package io.leadtrace.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody who hides in any part of a file is in its copy. */
class HiddenPlacesTest {
    private static final String X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final HiddenPlaces places = new HiddenPlaces();

    @TempDir
    Path folder;

    @Test
    void nobodyInAnyPartOfAWorkbookIsInTheCopy() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(list)) {
            fill(book);
            XSSFSheet sheet = book.getSheetAt(0);
            textBox(sheet);
            book.getProperties()
                    .getCoreProperties()
                    .setCreator(places.in("creator").toString());
            book.getProperties()
                    .getCoreProperties()
                    .setDescription(places.in("description").toString());
            book.getProperties()
                    .getExtendedProperties()
                    .setCompany(places.in("company").toString());
            book.getProperties()
                    .getExtendedProperties()
                    .setManager(places.in("manager").toString());
            book.getProperties()
                    .getCustomProperties()
                    .addProperty("Recorder", places.in("custom property").toString());
            book.write(out);
        }
        HiddenPlaces.addParts(list, parts(), changes());
        kept(redacted(list, "copy.xlsx"));
    }

    private static void kept(Redaction said) {
        assertThat(said.problems()).isEmpty();
        assertThat(said.out()).isNotNull();
    }

    @Test
    void nobodyInAnyPartOfAWorkbookOfExcel97IsInTheCopy() throws IOException {
        Path list = folder.resolve("list.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(list)) {
            fill(book);
            var box = book.getSheetAt(0).createDrawingPatriarch().createTextbox(new HSSFClientAnchor());
            box.setString(new org.apache.poi.hssf.usermodel.HSSFRichTextString(
                    places.in("text box").toString()));
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor(places.in("author").toString());
            book.getSummaryInformation()
                    .setComments(places.in("comments property").toString());
            book.getDocumentSummaryInformation().setCompany(places.in("company").toString());
            book.write(out);
        }
        try (POIFSFileSystem ole = new POIFSFileSystem(list.toFile(), false)) {
            byte[] hidden = places.in("embedded object").toString().getBytes(StandardCharsets.UTF_16LE);
            ole.createDocument(new java.io.ByteArrayInputStream(hidden), "Package");
            byte[] macro = places.in("macro").toString().getBytes(StandardCharsets.UTF_8);
            ole.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("Module1", new java.io.ByteArrayInputStream(macro));
            ole.writeFilesystem();
        }
        kept(redacted(list, "copy.xls"));
    }

    /** What both kinds of workbook can hold. */
    private void fill(Workbook book) {
        Sheet sheet = book.createSheet("客户" + places.in("sheet name").phone());
        sheet.createRow(0).createCell(0).setCellValue("名单 经办人:" + places.in("title row"));
        Row head = sheet.createRow(1);
        List.of("姓名", "手机号", "身份证号", "备注").forEach(word -> head.createCell(head.getPhysicalNumberOfCells())
                .setCellValue(word));
        head.createCell(4)
                .setCellValue(places.in("header").name() + places.in("header").phone());
        for (int i = 0; i < 12; i++) {
            var one = places.in("row " + i);
            Row row = sheet.createRow(2 + i);
            row.createCell(0).setCellValue(one.name());
            row.createCell(1).setCellValue(one.phone());
            row.createCell(2).setCellValue(one.id());
            row.createCell(3).setCellValue("介绍人:" + places.in("note " + i));
            row.createCell(4).setCellValue(i % 2 == 0 ? "是" : "否");
        }
        sheet.getRow(13).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        // a number whose format spells somebody out, and one that is a phone
        Cell formatted = sheet.getRow(3).createCell(5);
        formatted.setCellValue(3);
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat()
                .getFormat("\"" + places.in("number format") + "\";0;\"" + places.in("number format, second") + "\""));
        formatted.setCellStyle(style);
        sheet.getRow(4)
                .createCell(5)
                .setCellValue(Double.parseDouble(places.in("number").phone()));
        Cell formula = sheet.getRow(5).createCell(5);
        formula.setCellFormula("\"" + places.in("formula") + "\"&\"\"");
        formula.setCellValue("回访 " + places.in("formula result"));

        Comment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        book instanceof XSSFWorkbook
                                ? new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3)
                                : new HSSFClientAnchor());
        comment.setString(book.getCreationHelper()
                .createRichTextString(places.in("comment").toString()));
        comment.setAuthor(places.in("comment author").name());
        sheet.getRow(2).getCell(0).setCellComment(comment);

        Name name = book.createName();
        name.setNameName("联系" + places.in("defined name").name());
        name.setRefersToFormula("\"" + places.in("defined name's text") + "\"");
        name.setComment(places.in("defined name's comment").toString());
        sheet.getHeader().setCenter(places.in("page header").toString());
        sheet.getFooter().setLeft(places.in("page footer").toString());

        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {
                    places.in("choice").toString(), places.in("second choice").toString()
                }),
                new CellRangeAddressList(2, 5, 4, 4));
        choice.createPromptBox(
                places.in("prompt title").name(), places.in("prompt").toString());
        choice.createErrorBox(
                places.in("error title").name(), places.in("error box").toString());
        sheet.addValidationData(choice);

        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("$A3=\"" + places.in("conditional format") + "\"");
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A3:A9")}, rule);

        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("tel:" + places.in("link").phone());
        link.setLabel(places.in("link label").toString());
        sheet.getRow(6).createCell(5).setHyperlink(link);
        sheet.getRow(6).getCell(5).setCellValue("拨打");

        for (SheetVisibility state : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
            Sheet hidden = book.createSheet(state == SheetVisibility.HIDDEN ? "旧" : "更旧");
            Row words = hidden.createRow(0);
            words.createCell(0).setCellValue("姓名");
            words.createCell(1).setCellValue("手机号");
            for (int i = 0; i < 6; i++) {
                var one = places.in(state + " sheet row " + i);
                hidden.createRow(1 + i).createCell(0).setCellValue(one.name());
                hidden.getRow(1 + i).createCell(1).setCellValue(one.phone());
            }
            book.setSheetVisibility(book.getNumberOfSheets() - 1, state);
        }
        Sheet alone = book.createSheet("便条");
        alone.createRow(0)
                .createCell(0)
                .setCellValue("请联系" + places.in("note on a sheet").phone());
        alone.createRow(40)
                .createCell(20)
                .setCellValue("微信 " + places.in("far cell").phone());
    }

    private void textBox(XSSFSheet sheet) {
        var box = sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 8, 1, 10, 3));
        box.setText(places.in("text box").toString());
    }

    /** Parts that nobody but a package's reader sees. */
    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : List.of(
                "xl/threadedComments/threadedComment1.xml",
                "xl/persons/person.xml",
                "xl/charts/chart1.xml",
                "xl/charts/colors1.xml",
                "xl/pivotCache/pivotCacheDefinition1.xml",
                "xl/pivotCache/pivotCacheRecords1.xml",
                "xl/pivotTables/pivotTable1.xml",
                "xl/externalLinks/externalLink1.xml",
                "xl/queryTables/queryTable1.xml",
                "xl/connections.xml",
                "xl/revisions/revisionLog1.xml",
                "xl/slicers/slicer1.xml",
                "xl/tables/table9.xml",
                "xl/metadata.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/vbaProject.bin",
                "xl/printerSettings/printerSettings1.bin",
                "xl/media/image1.svg",
                "customXml/item1.xml",
                "docProps/thumbnail.emf",
                "docProps/labelInfo.xml")) {
            parts.put(part, "<x xmlns=\"" + X + "\">" + places.in(part) + "</x>");
        }
        parts.put("xl/" + places.in("name of a part").phone() + ".xml", "<x/>");
        return parts;
    }

    /** A row of inline strings with phonetic runs, rich text, and a phonetic run in the shared strings. */
    private Map<String, List<String>> changes() {
        String row = "<row r=\"30\">" + inline("A30", "inline string") + inline("B30", "inline rich text")
                + "<c r=\"C30\" t=\"str\"><v>" + places.in("plain string") + "</v></c></row>";
        return Map.of(
                "[Content_Types].xml",
                List.of(
                        "</Types>",
                        "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
                                + "<Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"),
                "xl/worksheets/sheet1.xml",
                List.of("</sheetData>", row),
                "xl/sharedStrings.xml",
                List.of(
                        "</sst>",
                        "<si><t>unused " + places.in("unused shared string") + "</t><rPh sb=\"0\" eb=\"1\"><t>"
                                + places.in("phonetic run") + "</t></rPh></si>"));
    }

    private String inline(String cell, String place) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><r><t>回访 </t></r><r><t>" + places.in(place)
                + "</t></r><rPh sb=\"0\" eb=\"1\"><t>" + places.in(place + ", phonetic") + "</t></rPh></is></c>";
    }

    @ParameterizedTest
    @CsvSource({
        "list.ods,copy.ods",
        "list.fods,copy.fods",
        "list.xml,copy.xlsx",
        "list.html,copy.xlsx",
        "list.json,copy.xlsx",
        "list.csv,copy.csv",
        "list.tsv,copy.tsv",
        "list.txt,copy.txt"
    })
    void nobodyInATextOrAnOpenDocumentIsInTheCopy(String name, String copy) throws IOException {
        Path list = folder.resolve(name);
        new HiddenTexts(places).write(list);
        kept(redacted(list, copy));
    }

    @Test
    void whatIsNoListOrCannotBeOpenedIsRefusedAndLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
        Files.write(
                folder.resolve("b.docx"),
                zip(Map.of("word/document.xml", "<w:document/>", "[Content_Types].xml", "<Types/>")));
        Files.write(folder.resolve("c.zip"), zip(Map.of("list.csv", "姓名,手机\n" + places.in("a") + "\n")));
        Files.write(folder.resolve("d.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        Files.write(folder.resolve("e.xlsx"), new byte[0]);
        Path cut = folder.resolve("f.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(cut)) {
            fill(book);
            book.write(out);
        }
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        for (String name : List.of("a.pdf", "b.docx", "c.zip", "d.png", "e.xlsx", "f.xlsx")) {
            Path out = folder.resolve("copy-" + name + ".xlsx");
            Redaction said = Redactor.redact(folder.resolve(name).toString(), out, ReadOptions.DEFAULT);
            assertThat(said.problems()).as(name).isNotEmpty();
            if (said.out() != null) {
                assertThat(places.foundIn(out)).as(name).isEmpty();
            } else {
                assertThat(out).doesNotExist();
            }
        }
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void anEmptyFileIsToldOnce() throws IOException {
        Path list = Files.write(folder.resolve("empty.csv"), new byte[0]);
        Redaction said = Redactor.redact(list.toString(), folder.resolve("copy.csv"), ReadOptions.DEFAULT);
        assertThat(said.problems()).hasSize(1);
        assertThat(said.out()).isNull();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Redaction redacted(Path list, String name) throws IOException {
        assertThat(places.foundIn(list)).as("places of the original").hasSizeGreaterThan(10);
        Path copy = folder.resolve(name);
        Redaction said = Redactor.redact(list.toString(), copy, ReadOptions.DEFAULT);
        if (said.out() != null) {
            assertThat(places.foundIn(copy)).as("places that came along").isEmpty();
            assertThat(said.toString())
                    .doesNotContain(
                            places.in("row 0").phone(), places.in("row 1").name());
            if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
                try (Workbook book = WorkbookFactory.create(copy.toFile())) {
                    assertThat(book.getNumberOfSheets()).isPositive();
                }
            }
        }
        return said;
    }
}
