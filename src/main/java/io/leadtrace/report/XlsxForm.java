package io.leadtrace.report;

import io.leadtrace.language.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook: a summary that links to its sheets, then a sheet for each table, with typed cells. Texts are typed as
 * texts, so that none is a formula.
 */
final class XlsxForm implements ReportForm {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        Page page = Views.page(result, display);
        List<Page.Sheet> sheets = page.sheetsAndProblems(display);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XlsxSheets writer = new XlsxSheets(workbook, display, places(sheets));
            writer.summary(display.say(Message.of("report.summary")), page, sheets);
            sheets.forEach(writer::sheet);
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreator("leadtrace");
            properties.setCreated(java.util.Optional.empty());
            workbook.write(bytes);
        }
        untimed(bytes.toByteArray(), out);
    }

    /** Where each list has its own row, to be linked to from other sheets. */
    private static Map<String, String> places(List<Page.Sheet> sheets) {
        Map<String, String> places = new HashMap<>();
        for (Page.Sheet sheet : sheets) {
            if (List.of("lists", "candidates", "files").contains(sheet.name())) {
                int column =
                        sheet.columns().stream().map(Page.Column::type).toList().indexOf(Page.Figure.PATH);
                for (int row = 0; column >= 0 && row < sheet.rows().size(); row++) {
                    places.putIfAbsent(
                            String.valueOf(sheet.rows().get(row).get(column)),
                            "'" + sheet.name() + "'!" + (char) ('A' + column) + (row + 2));
                }
            }
        }
        return places;
    }

    /** The same zip without the time it was written, so that the same result gives the same bytes. */
    private static void untimed(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
