package io.leadtrace.report;

import io.leadtrace.language.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheets of a workbook: frozen headers, filters, widths that fit, links, a colour scale on shares. */
final class XlsxSheets {
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_LINKS = 20_000;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 80;
    private static final float MOST_POINTS = 400;
    private static final int NARROWEST = 8;

    /** Weights below are shown as none, not as a minus before nothing. */
    private static final double SMALLEST_WEIGHT = 0.05;

    private final XSSFWorkbook workbook;
    private final Display display;
    private final Map<String, String> places;
    private final XSSFCellStyle header;
    private final XSSFCellStyle numberHeader;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle link;
    private final Map<Page.Figure, XSSFCellStyle> numbers = new EnumMap<>(Page.Figure.class);
    private int links;

    XlsxSheets(XSSFWorkbook workbook, Display display, Map<String, String> places) {
        this.workbook = workbook;
        this.display = display;
        this.places = places;
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFFont blue = workbook.createFont();
        blue.setUnderline((byte) 1);
        blue.setColor(new XSSFColor(new byte[] {0x05, 0x63, (byte) 0xC1}));
        header = style();
        header.setFont(bold);
        header.setWrapText(true);
        numberHeader = style();
        numberHeader.cloneStyleFrom(header);
        numberHeader.setAlignment(HorizontalAlignment.RIGHT);
        plain = style();
        wrapped = style();
        wrapped.setWrapText(true);
        wrapped.setIndention((short) 1);
        link = style();
        link.setFont(blue);
        number(Page.Figure.COUNT, "#,##0");
        number(Page.Figure.SHARE, "[=1]100%;[>0.999]\">99.9%\";0.0%");
        number(Page.Figure.PROBABILITY, "[>0.99]\">0.99\";[<0.01]\"<0.01\";0.00");
        number(Page.Figure.TIMES, "#,##0.00");
        number(Page.Figure.WEIGHT, "+0.0;-0.0;0.0");
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void number(Page.Figure figure, String format) {
        XSSFCellStyle style = style();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        numbers.put(figure, style);
    }

    /** The first sheet: the answer, the remarks, and a link to each sheet. */
    void summary(String name, Page page, List<Page.Sheet> sheets) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, WIDEST * CHARACTER);
        int[] widths = {WIDEST};
        int row = 0;
        text(sheet.createRow(row++).createCell(0), display.say(page.answer()), header);
        for (Message remark : page.remarks()) {
            text(sheet.createRow(row++).createCell(0), display.say(remark), wrapped);
        }
        row++;
        for (Page.Sheet one : sheets) {
            XSSFCell cell = sheet.createRow(row++).createCell(0);
            text(cell, display.say(one.title()) + " (" + one.rows().size() + ")", link);
            link(cell, "'" + one.name() + "'!A1");
        }
        for (Row one : sheet) {
            heighten(one, widths);
        }
        print(sheet);
    }

    /** Gives a row room for its longest text; not every program does so by itself. */
    private static void heighten(Row row, int[] widths) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                lines = Math.max(
                        lines,
                        TextWidth.wrap(cell.getStringCellValue(), widths[cell.getColumnIndex()])
                                .size());
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * row.getSheet().getDefaultRowHeightInPoints()));
        }
    }

    /** On paper: all columns on one page's width, the header on each page. */
    private static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** A table on a sheet of its own. */
    void sheet(Page.Sheet table) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        int[] widths = new int[table.columns().size()];
        XSSFRow head = sheet.createRow(0);
        for (int c = 0; c < widths.length; c++) {
            String text = display.say(table.columns().get(c).header());
            text(head.createCell(c), text, table.columns().get(c).type().isNumber() ? numberHeader : header);
            widths[c] = Math.min(TextWidth.of(text), WIDEST / 4);
        }
        int last = 0;
        for (List<Object> cells : table.rows()) {
            XSSFRow row = sheet.createRow(++last);
            for (int c = 0; c < widths.length; c++) {
                Page.Figure figure = table.columns().get(c).type();
                cell(row, c, cells.get(c), figure);
                widths[c] = Math.max(widths[c], TextWidth.of(Figures.text(cells.get(c), figure, display)));
            }
        }
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(NARROWEST, Math.min(WIDEST, widths[c]));
            sheet.setColumnWidth(c, (widths[c] + 2) * CHARACTER);
        }
        for (Row row : sheet) {
            heighten(row, widths);
        }
        print(sheet);
        boolean wide = table.brief() == Page.NEVER_AS_TEXT;
        sheet.createFreezePane(wide ? 1 : 0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, widths.length - 1));
        colourShares(sheet, table, last);
    }

    private void cell(XSSFRow row, int column, Object value, Page.Figure figure) {
        if (value == null) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        if (value instanceof Number number) {
            boolean none = figure == Page.Figure.WEIGHT && Math.abs(number.doubleValue()) < SMALLEST_WEIGHT;
            cell.setCellValue(none ? 0 : number.doubleValue());
            cell.setCellStyle(numbers.getOrDefault(figure, numbers.get(Page.Figure.COUNT)));
            return;
        }
        String text = value instanceof Message message ? display.say(message) : value.toString();
        String place = figure == Page.Figure.PATH ? places.get(text) : null;
        boolean linked =
                place != null && !place.startsWith("'" + row.getSheet().getSheetName() + "'") && links++ < MOST_LINKS;
        text(cell, text, linked ? link : figure == Page.Figure.TEXT ? wrapped : plain);
        if (linked) {
            link(cell, place);
        }
    }

    private static void text(XSSFCell cell, String text, XSSFCellStyle style) {
        String safe = TextWidth.safe(text);
        cell.setCellValue(safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe);
        cell.setCellStyle(style);
    }

    private void link(XSSFCell cell, String place) {
        XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        to.setAddress(place);
        cell.setHyperlink(to);
    }

    /** White for none, full colour for all. */
    private static void colourShares(XSSFSheet sheet, Page.Sheet table, int last) {
        int first = -1;
        int end = -1;
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).type() == Page.Figure.SHARE) {
                first = first < 0 ? c : first;
                end = c;
            }
        }
        if (first < 0 || last == 0) {
            return;
        }
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[1].setValue(1d);
        scale.setColors(new XSSFColor[] {
            new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}),
            new XSSFColor(new byte[] {(byte) 0xF4, (byte) 0x8C, (byte) 0x42})
        });
        formatting.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(1, last, first, end)}, rule);
    }
}
