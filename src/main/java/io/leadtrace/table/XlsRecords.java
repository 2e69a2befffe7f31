package io.leadtrace.table;

import io.leadtrace.table.GridVisitor.SheetHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Puts the records of a BIFF8 workbook together to rows. */
final class XlsRecords implements HSSFListener {
    private final GridVisitor visitor;
    private final NumberText numbers;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final XlsStyles styles = new XlsStyles();
    private final List<XlsStream.Layout> layouts;

    /** The rows of a sheet that does not keep them in order, until its end. */
    private final SortedMap<Integer, Row> held = new TreeMap<>();

    private SSTRecord strings;
    private boolean since1904;
    private int depth;
    private int sheet = -1;
    private boolean worksheet;
    private GridVisitor.Sheet rows;
    private String[] cells = new String[256];
    private String[] cellFormats = new String[256];
    private int width;
    private long firstRow;
    private int firstColumn;
    private int row = -1;
    private FormulaRecord pending;

    /** @param layouts how the cells of each sheet lie, where that is known */
    XlsRecords(GridVisitor visitor, NumberText numbers, List<XlsStream.Layout> layouts) {
        this.numbers = numbers;
        this.visitor = visitor;
        this.layouts = layouts;
    }

    @Override
    public void processRecord(Record found) {
        styles.learn(found);
        if (found instanceof BOFRecord begins) {
            begin(begins);
        } else if (found instanceof EOFRecord) {
            depth--;
            if (depth == 0 && sheet >= 0 && !worksheet) {
                // a sheet of charts keeps its number
                open().end();
                rows = null;
            } else if (depth == 0) {
                end();
            }
        } else if (found instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (found instanceof SSTRecord table) {
            strings = table;
        } else if (found instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (worksheet && depth == 1) {
            inSheet(found);
        }
    }

    private void begin(BOFRecord begins) {
        depth++;
        if (depth == 1 && begins.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            worksheet = begins.getType() == BOFRecord.TYPE_WORKSHEET;
            firstRow = 0;
            firstColumn = 0;
            hiddenColumns.clear();
            widths.clear();
            row = -1;
            width = 0;
            held.clear();
        }
    }

    private void inSheet(Record found) {
        if (found instanceof DimensionsRecord used) {
            firstRow = used.getFirstRow() + 1L;
            int first = sheet < layouts.size() ? layouts.get(sheet).firstColumn() : -1;
            firstColumn = first < 0 ? used.getFirstCol() : first;
        } else if (found instanceof ColumnInfoRecord column) {
            column(column);
        } else if (found instanceof StringRecord string && pending != null) {
            put(pending, string.getString());
            pending = null;
        } else if (found instanceof CellValueRecordInterface cell) {
            cell(cell);
        }
    }

    private void column(ColumnInfoRecord column) {
        for (int i = column.getFirstColumn(); i <= Math.min(column.getLastColumn(), 255); i++) {
            if (column.getHidden()) {
                hiddenColumns.add(i);
            }
            while (widths.size() < i) {
                widths.add(0.0);
            }
            if (widths.size() == i) {
                widths.add(column.getColumnWidth() / 256.0);
            }
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            boolean known = strings != null && label.getSSTIndex() < strings.getNumUniqueStrings();
            put(cell, known ? strings.getString(label.getSSTIndex()).getString() : "");
        } else if (cell instanceof LabelRecord label) {
            put(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            put(cell, number(cell, number.getValue()));
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isBoolean() ? value.getBooleanValue() ? "TRUE" : "FALSE" : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.getCachedResultTypeEnum() == CellType.STRING) {
            pending = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            put(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            put(formula, error(formula.getCachedErrorValue()));
        } else {
            put(formula, number(formula, formula.getValue()));
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private String number(CellValueRecordInterface cell, double value) {
        int id = styles.id(cell.getXFIndex());
        String format = styles.format(cell.getXFIndex());
        boolean isDate = format != null && DatePattern.isDate(id, format);
        String stored = isDate || value != Math.rint(value) ? Double.toString(value) : StoredNumber.text(value);
        return numbers.of(stored, id, format, isDate, since1904);
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (cell.getRow() != row) {
            flush();
            row = cell.getRow();
        }
        int column = cell.getColumn();
        if (text.isEmpty() || column < 0 || column >= cells.length) {
            return;
        }
        for (; width <= column; width++) {
            cells[width] = "";
            cellFormats[width] = null;
        }
        cells[column] = text;
        cellFormats[column] = styles.format(cell.getXFIndex());
    }

    private void flush() {
        if (width > 0) {
            Row whole = new Row(row + 1L, Arrays.copyOf(cells, width), Arrays.copyOf(cellFormats, width));
            width = 0;
            if (sheet < layouts.size() && layouts.get(sheet).inOrder()) {
                open().row(whole);
            } else {
                held.merge(row, whole, XlsRecords::joined);
            }
        }
    }

    /** Two parts of one row. */
    private static Row joined(Row before, Row more) {
        OpenRow row = new OpenRow();
        for (Row part : List.of(before, more)) {
            for (int column = 0; column < part.width(); column++) {
                row.put(column, part.reveal(column), part.format(column).isEmpty() ? null : part.format(column));
            }
        }
        return row.row(before.number());
    }

    private GridVisitor.Sheet open() {
        if (rows == null) {
            BoundSheetRecord bound =
                    sheet >= 0 && sheet < sheets.size() ? BoundSheetRecord.orderByBofPosition(sheets)[sheet] : null;
            rows = visitor.sheet(new SheetHead(
                    bound == null ? "" : bound.getSheetname(),
                    bound != null && (bound.isHidden() || bound.isVeryHidden()),
                    List.copyOf(hiddenColumns),
                    List.copyOf(widths),
                    firstRow,
                    firstColumn));
        }
        return rows;
    }

    /** Ends the sheet, also one that broke off. */
    void end() {
        if (worksheet) {
            flush();
            held.values().forEach(open()::row);
            held.clear();
            open().end();
            rows = null;
            worksheet = false;
        }
    }
}
