package io.leadtrace.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the rows of one sheet of a binary workbook; the types of its records are those of [MS-XLSB] 2.3.1. */
final class XlsbSheet {
    private static final int ROW = 0;
    private static final int PACKED = 2;
    private static final int ERROR = 3;
    private static final int BOOLEAN = 4;
    private static final int NUMBER = 5;
    private static final int TEXT = 6;
    private static final int SHARED_TEXT = 7;
    private static final int FORMULA_TEXT = 8;
    private static final int FORMULA_NUMBER = 9;
    private static final int FORMULA_BOOLEAN = 10;
    private static final int FORMULA_ERROR = 11;
    private static final int COLUMNS = 60;
    private static final int RICH_TEXT = 62;
    private static final int USED = 148;
    private static final int MOST_WIDTHS = 512;

    private final String name;
    private final boolean hidden;
    private final XlsxStyles styles;
    private final List<String> strings;
    private final boolean since1904;
    private final NumberText numbers;
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final OpenRow cells = new OpenRow();
    private GridVisitor.Sheet rows;
    private long row;
    private long hiddenRows;
    private long firstRow;
    private int firstColumn;

    XlsbSheet(
            String name,
            boolean hidden,
            XlsxStyles styles,
            List<String> strings,
            boolean since1904,
            NumberText numbers) {
        this.name = name;
        this.hidden = hidden;
        this.styles = styles;
        this.strings = strings;
        this.since1904 = since1904;
        this.numbers = numbers;
    }

    long lastRow() {
        return row;
    }

    long hiddenRows() {
        return hiddenRows;
    }

    void read(XlsbRecords records, GridVisitor visitor) throws IOException {
        while (records.next()) {
            switch (records.type()) {
                case USED -> {
                    firstRow = records.intAt(0) + 1L;
                    firstColumn = Math.max(0, records.intAt(8));
                }
                case COLUMNS -> columns(records);
                case ROW -> {
                    flush(visitor);
                    row = Math.max(row, records.intAt(0) + 1L);
                    hiddenRows += (records.byteAt(11) & 0x10) != 0 ? 1 : 0;
                }
                default -> cell(records);
            }
        }
        end(visitor);
    }

    /** Ends the sheet, also one that broke off. */
    void end(GridVisitor visitor) {
        flush(visitor);
        open(visitor).end();
    }

    private void columns(XlsbRecords records) {
        boolean hide = (records.byteAt(16) & 1) != 0;
        int last = Math.min(records.intAt(4), MOST_WIDTHS - 1);
        for (int column = Math.max(0, records.intAt(0)); column <= last; column++) {
            if (hide) {
                hiddenColumns.add(column);
            }
            while (widths.size() < column) {
                widths.add(0.0);
            }
            if (widths.size() == column) {
                widths.add(records.intAt(8) / 256.0);
            }
        }
    }

    private void cell(XlsbRecords records) {
        int style = records.intAt(4) & 0xffffff;
        String text =
                switch (records.type()) {
                    case PACKED -> number(records.packedAt(8), style);
                    case NUMBER, FORMULA_NUMBER -> number(records.doubleAt(8), style);
                    case BOOLEAN, FORMULA_BOOLEAN -> records.byteAt(8) != 0 ? "TRUE" : "FALSE";
                    case ERROR, FORMULA_ERROR -> error(records.byteAt(8));
                    case TEXT, FORMULA_TEXT -> records.textAt(8);
                    case RICH_TEXT -> records.textAt(9);
                    case SHARED_TEXT -> {
                        int place = records.intAt(8);
                        yield place >= 0 && place < strings.size() ? strings.get(place) : "";
                    }
                    default -> "";
                };
        cells.put(records.intAt(0), text, text.isEmpty() ? null : styles.format(style));
    }

    private String number(double value, int style) {
        boolean isDate = styles.isDate(style);
        String stored = isDate || value != Math.rint(value) ? Double.toString(value) : StoredNumber.text(value);
        return numbers.of(stored, styles.id(style), styles.format(style), isDate, since1904);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private void flush(GridVisitor visitor) {
        if (cells.width() > 0) {
            open(visitor).row(cells.row(row));
            cells.clear();
        }
    }

    private GridVisitor.Sheet open(GridVisitor visitor) {
        if (rows == null) {
            rows = visitor.sheet(new GridVisitor.SheetHead(name, hidden, hiddenColumns, widths, firstRow, firstColumn));
        }
        return rows;
    }
}
