package io.leadtrace.redact;

import io.leadtrace.table.GridVisitor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * A workbook made anew from the cells alone: formulas, comments, drawings, defined names, links and document properties
 * have no way into it.
 */
final class WorkbookCopy implements CopyFile {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDEST = 255;

    private final Workbook book;
    private final Path out;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private Sheet sheet;
    private Layout.Sheet layout = new Layout.Sheet();

    private WorkbookCopy(Workbook book, Path out) {
        this.book = book;
        this.out = out;
    }

    /** @param macros whether its name says that it holds macros; it holds none, but is opened under that name only so */
    static WorkbookCopy xlsx(Path out, boolean macros) {
        XSSFWorkbook book = new XSSFWorkbook(macros ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
        return new WorkbookCopy(new SXSSFWorkbook(book, 100), out);
    }

    static WorkbookCopy xls(Path out) {
        return new WorkbookCopy(new HSSFWorkbook(), out);
    }

    @Override
    public void sheet(String name, GridVisitor.SheetHead head, Layout.Sheet layout) {
        // a sheet's name must not hold asterisks
        String shown = name.replace('*', '×');
        String safe = WorkbookUtil.createSafeSheetName(shown);
        for (int i = 2; book.getSheet(safe) != null; i++) {
            safe = WorkbookUtil.createSafeSheetName(i + " " + shown);
        }
        this.layout = layout;
        sheet = book.createSheet(safe);
        if (head.hidden()) {
            book.setSheetVisibility(book.getNumberOfSheets() - 1, SheetVisibility.HIDDEN);
        }
        List<Double> widths = head.widths();
        for (int column = 0; column < widths.size(); column++) {
            double width = Math.min(WIDEST, widths.get(column));
            if (width > 0) {
                sheet.setColumnWidth(column, (int) (width * 256));
            }
        }
        head.hiddenColumns().forEach(column -> sheet.setColumnHidden(column, true));
        int lastColumn = book.getSpreadsheetVersion().getLastColumnIndex();
        int lastRow = book.getSpreadsheetVersion().getLastRowIndex();
        for (Layout.Merged merged : layout.merged()) {
            if (merged.right() <= lastColumn && merged.bottom() <= lastRow) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        (int) merged.top() - 1, (int) merged.bottom() - 1, merged.left(), merged.right()));
            }
        }
    }

    @Override
    public void row(long number, String[] cells, String[] formats) {
        var row = sheet.createRow((int) number - 1);
        if (layout.isHidden(number)) {
            row.setZeroHeight(true);
        }
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column];
            if (text.isEmpty()) {
                continue;
            }
            Cell cell = row.createCell(column);
            if (!formats[column].isEmpty()) {
                cell.setCellStyle(styles.computeIfAbsent(formats[column], this::style));
            }
            if (!formats[column].isEmpty() && NUMBER.matcher(text).matches()) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text.substring(0, Math.min(LONGEST_CELL, text.length())));
            }
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void finish() throws IOException {
        if (book.getNumberOfSheets() > 0 && book.isSheetHidden(book.getActiveSheetIndex())) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i)) {
                    book.setActiveSheet(i);
                    break;
                }
            }
        }
        try (OutputStream stream = Files.newOutputStream(out)) {
            book.write(stream);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
