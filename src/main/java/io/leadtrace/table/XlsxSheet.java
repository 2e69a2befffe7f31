package io.leadtrace.table;

import io.leadtrace.table.GridVisitor.SheetHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet as they come by. */
final class XlsxSheet {
    /** Excel's own limit. */
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final boolean hidden;
    private final XlsxStyles styles;
    private final SharedStrings shared;
    private final boolean since1904;
    private final NumberText numbers;
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private GridVisitor.Sheet rows;
    private String[] cells = new String[64];
    private String[] formats = new String[64];
    private int width;
    private long row;
    private long hiddenRows;
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

    void read(InputStream in, GridVisitor visitor) throws IOException {
        try {
            XMLStreamReader xml = PullParser.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "dimension" -> used(PullParser.attribute(xml, "ref"));
                        case "col" -> column(xml);
                        case "sheetData" ->
                            rows = visitor.sheet(
                                    new SheetHead(name, hidden, hiddenColumns, widths, firstRow, firstColumn));
                        case "row" -> {
                            begin(xml);
                            cells(xml);
                        }
                        default -> {}
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (rows == null) {
            rows = visitor.sheet(new SheetHead(name, hidden, hiddenColumns, widths, firstRow, firstColumn));
        }
        end();
    }

    private void used(String range) {
        if (range != null) {
            firstColumn = column(range, 0);
            firstRow = number(range.split(":", 2)[0].replaceAll("[A-Za-z$]", ""), 0);
        }
    }

    private void column(XMLStreamReader xml) {
        int first = (int) number(PullParser.attribute(xml, "min"), 1) - 1;
        int last = (int) Math.min(number(PullParser.attribute(xml, "max"), first + 1), MOST_COLUMNS) - 1;
        boolean hide = PullParser.isTrue(PullParser.attribute(xml, "hidden"));
        String wide = PullParser.attribute(xml, "width");
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

    private void begin(XMLStreamReader xml) {
        row = Math.max(row + 1, number(PullParser.attribute(xml, "r"), row + 1));
        width = 0;
        if (PullParser.isTrue(PullParser.attribute(xml, "hidden"))) {
            hiddenRows++;
        }
    }

    private void cells(XMLStreamReader xml) throws XMLStreamException {
        int next = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                next = cell(xml, next) + 1;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        if (width > 0 && rows != null) {
            rows.row(new Row(row, Arrays.copyOf(cells, width), Arrays.copyOf(formats, width)));
        }
    }

    /** Reads a cell and returns its column, which is the next one where the cell does not say. */
    private int cell(XMLStreamReader xml, int next) throws XMLStreamException {
        int column = next;
        String type = null;
        int style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = column(xml.getAttributeValue(i), next);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = (int) number(xml.getAttributeValue(i), 0);
                default -> {}
            }
        }
        String value = null;
        StringBuilder inline = null;
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "rPh" -> phonetic++;
                    case "t" -> {
                        String piece = xml.getElementText();
                        if (phonetic == 0) {
                            inline = (inline == null ? new StringBuilder() : inline).append(piece);
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    break;
                }
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        String text =
                inline != null ? XlsxText.unescaped(inline.toString()) : value == null ? "" : text(type, style, value);
        if (!text.isEmpty() && column < MOST_COLUMNS) {
            put(column, text, styles.format(style));
        }
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

    private void put(int column, String text, String format) {
        if (column >= cells.length) {
            int larger = Math.max(column + 1, cells.length * 2);
            cells = Arrays.copyOf(cells, larger);
            formats = Arrays.copyOf(formats, larger);
        }
        for (; width <= column; width++) {
            cells[width] = "";
            formats[width] = null;
        }
        cells[column] = text;
        formats[column] = format;
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
