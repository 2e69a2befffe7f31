package io.leadtrace.table;

import io.leadtrace.table.GridVisitor.SheetHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one sheet as they come by. */
final class XlsxSheet {
    private final String name;
    private final boolean hidden;
    private final XlsxStyles styles;
    private final SharedStrings shared;
    private final boolean since1904;
    private final NumberText numbers;
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private GridVisitor.Sheet rows;
    private final OpenRow cells = new OpenRow();
    private long row;
    private long hiddenRows;

    /** How many elements of rows began since the part was opened, and how many were read before. */
    private long begun;

    private long done;
    private long firstRow;
    private int firstColumn;

    XlsxSheet(
            String name,
            boolean hidden,
            XlsxStyles styles,
            SharedStrings shared,
            boolean since1904,
            NumberText numbers) {
        this.numbers = numbers;
        this.name = name == null ? "" : name;
        this.hidden = hidden;
        this.styles = styles;
        this.shared = shared;
        this.since1904 = since1904;
    }

    long lastRow() {
        return row;
    }

    long hiddenRows() {
        return hiddenRows;
    }

    /** Ends a sheet that broke off. */
    void end() {
        if (rows != null) {
            rows.end();
            rows = null;
        }
    }

    /** A part of a workbook, to be opened as often as it is needed. */
    interface Part {
        InputStream open() throws IOException;
    }

    /** Reads the sheet; where it is no plain XML, the rows that follow those handed on already by a whole parser. */
    void read(Part part, GridVisitor visitor) throws IOException {
        try (InputStream in = part.open()) {
            tags(new PlainXml(in), visitor);
        } catch (UnusualXmlException e) {
            begun = 0;
            try (InputStream in = part.open()) {
                tags(new ParsedTags(in), visitor);
            }
        }
        if (rows == null) {
            rows = visitor.sheet(new SheetHead(name, hidden, hiddenColumns, widths, firstRow, firstColumn));
        }
        end();
    }

    private void tags(XmlTags xml, GridVisitor visitor) throws IOException {
        if (rows == null) {
            hiddenColumns.clear();
            widths.clear();
        }
        while (xml.next()) {
            if (xml.opens()) {
                switch (xml.name()) {
                    case DIMENSION -> used(xml.attribute(XlsxName.REF));
                    case COLUMN -> column(xml);
                    case SHEET_DATA -> {
                        if (rows == null) {
                            rows = visitor.sheet(
                                    new SheetHead(name, hidden, hiddenColumns, widths, firstRow, firstColumn));
                        }
                    }
                    case ROW -> row(xml);
                    default -> {}
                }
            }
        }
    }

    private void used(String range) {
        if (range != null) {
            firstColumn = column(range, 0);
            firstRow = number(range.split(":", 2)[0].replaceAll("[A-Za-z$]", ""), 0);
        }
    }

    private void column(XmlTags xml) throws IOException {
        int first = (int) number(xml.attribute(XlsxName.MIN), 1) - 1;
        int last = (int) Math.min(number(xml.attribute(XlsxName.MAX), first + 1), OpenRow.MOST_COLUMNS) - 1;
        boolean hide = PullParser.isTrue(xml.attribute(XlsxName.HIDDEN));
        String wide = xml.attribute(XlsxName.WIDTH);
        for (int column = Math.max(0, first); column <= last && column < 512; column++) {
            if (hide) {
                hiddenColumns.add(column);
            }
            while (widths.size() < column) {
                widths.add(0.0);
            }
            if (widths.size() == column) {
                widths.add(decimal(wide));
            }
        }
    }

    private void row(XmlTags xml) throws IOException {
        boolean again = ++begun <= done;
        long number = Math.max(row + 1, number(xml.attribute(XlsxName.R), row + 1));
        boolean hide = PullParser.isTrue(xml.attribute(XlsxName.HIDDEN));
        cells.clear();
        int next = 0;
        while (xml.next()) {
            if (xml.opens() && xml.name() == XlsxName.CELL) {
                next = cell(xml, next) + 1;
            } else if (!xml.opens() && xml.name() == XlsxName.ROW) {
                break;
            }
        }
        if (again) {
            return;
        }
        done++;
        row = number;
        hiddenRows += hide ? 1 : 0;
        if (cells.width() > 0 && rows != null) {
            rows.row(cells.row(row));
        }
    }

    /** Reads a cell and returns its column, which is the next one where the cell does not say. */
    private int cell(XmlTags xml, int next) throws IOException {
        int column = next;
        String type = null;
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case R -> column = column(xml.attribute(i), next);
                case T -> type = xml.attribute(i);
                case S -> style = (int) number(xml.attribute(i), 0);
                default -> {}
            }
        }
        String value = null;
        String inline = null;
        StringBuilder pieces = null;
        int phonetic = 0;
        while (xml.next()) {
            if (xml.opens()) {
                switch (xml.name()) {
                    case VALUE -> value = xml.text();
                    case PHONETIC -> phonetic++;
                    case T -> {
                        String piece = xml.text();
                        if (phonetic == 0) {
                            if (inline == null) {
                                inline = piece;
                            } else {
                                pieces = (pieces == null ? new StringBuilder(inline) : pieces).append(piece);
                            }
                        }
                    }
                    default -> {}
                }
            } else if (xml.name() == XlsxName.CELL) {
                break;
            } else if (xml.name() == XlsxName.PHONETIC) {
                phonetic--;
            }
        }
        inline = pieces == null ? inline : pieces.toString();
        String text = inline != null ? XlsxText.unescaped(inline) : value == null ? "" : text(type, style, value);
        cells.put(column, text, styles.format(style));
        return column;
    }

    private String text(String type, int style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> shared.get(value);
            case "str", "inlineStr" -> XlsxText.unescaped(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> numbers.of(value, styles.id(style), styles.format(style), styles.isDate(style), since1904);
            default -> value;
        };
    }

    /** The index of a column by a reference such as BC12. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else {
                break;
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static long number(String attribute, long otherwise) {
        if (attribute == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(attribute);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static double decimal(String attribute) {
        try {
            return attribute == null ? 0 : Double.parseDouble(attribute);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
