package io.leadtrace.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of a SpreadsheetML 2003 workbook as they come by. */
final class SpreadsheetXmlSheets {
    static final int DEEPEST = 256;

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?$");
    private static final Pattern FRACTION = Pattern.compile("\\.0+$");

    private final XMLStreamReader xml;
    private final NumberText numbers;
    private final Set<Integer> hidden;
    private final GridVisitor visitor;
    private final ReadingNotes notes;
    private final Map<String, String> formats = new HashMap<>();
    private final OpenRow cells = new OpenRow();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private String style;
    private GridVisitor.Sheet rows;
    private String name = "";
    private int sheet = -1;
    private int nextColumn;
    private long row;
    private long hiddenRows;
    private int column;
    private int depth;

    SpreadsheetXmlSheets(
            XMLStreamReader xml, ReadOptions options, Set<Integer> hidden, GridVisitor visitor, ReadingNotes notes) {
        this.xml = xml;
        this.numbers = new NumberText(options);
        this.hidden = hidden;
        this.visitor = visitor;
        this.notes = notes;
    }

    void read() throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("nested too deeply");
                    }
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    if (xml.getLocalName().equals("Row")) {
                        flush();
                    } else if (xml.getLocalName().equals("Worksheet")) {
                        end();
                    }
                }
            }
        } finally {
            end();
        }
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "Style" -> style = PullParser.attribute(xml, "ID");
            case "NumberFormat" -> {
                String format = PullParser.attribute(xml, "Format");
                if (style != null && format != null && !format.startsWith("General")) {
                    formats.put(style, format);
                }
            }
            case "Worksheet" -> begin();
            case "Column" -> column();
            case "Row" -> {
                flush();
                long place = number("Index", row + 1);
                row = Math.max(row + 1, place);
                hiddenRows += PullParser.isTrue(PullParser.attribute(xml, "Hidden")) ? 1 : 0;
                column = 0;
            }
            case "Cell" -> cell();
            default -> {}
        }
    }

    private void begin() {
        end();
        name = PullParser.attribute(xml, "Name");
        name = name == null ? "" : name;
        sheet++;
        nextColumn = 0;
        row = 0;
        hiddenColumns.clear();
        widths.clear();
    }

    private void column() {
        int first = (int) Math.min(number("Index", nextColumn + 1L), OpenRow.MOST_COLUMNS) - 1;
        int last = (int) Math.min(first + number("Span", 0), 511);
        String wide = PullParser.attribute(xml, "Width");
        for (int i = Math.max(0, first); i <= last; i++) {
            if (PullParser.isTrue(PullParser.attribute(xml, "Hidden"))) {
                hiddenColumns.add(i);
            }
            while (widths.size() < i) {
                widths.add(0.0);
            }
            if (widths.size() == i && wide != null && wide.matches("[0-9.]{1,9}")) {
                // points of the usual font, of which a digit takes five and a quarter
                widths.add(wide.equals(".") ? 0 : Double.parseDouble(wide) / 5.25);
            }
        }
        nextColumn = Math.max(first, last) + 1;
    }

    private void cell() throws XMLStreamException {
        int at = (int) Math.min(number("Index", column + 1L), OpenRow.MOST_COLUMNS) - 1;
        long across = number("MergeAcross", 0);
        String format = formats.get(String.valueOf(PullParser.attribute(xml, "StyleID")));
        String type = "";
        StringBuilder text = new StringBuilder();
        int inside = 1;
        int inData = 0;
        while (inside > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++inside > DEEPEST) {
                    throw new XMLStreamException("nested too deeply");
                }
                if (inData == 0 && xml.getLocalName().equals("Data")) {
                    String said = PullParser.attribute(xml, "Type");
                    type = said == null ? "" : said;
                    inData = inside;
                } else if (inside == 2) {
                    // a remark has a text of its own
                    inData = Integer.MAX_VALUE;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
                inData = inside == 1 ? 0 : inData;
            } else if (inData > 0 && inData <= inside && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        depth--;
        cells.put(at, text(type, text.toString(), format), format);
        column = (int) Math.min(OpenRow.MOST_COLUMNS, at + 1 + across);
    }

    private String text(String type, String stored, String format) {
        return switch (type) {
            case "Number" -> numbers.of(stored.strip(), format == null ? 0 : 164, format, false, false);
            case "Boolean" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "DateTime" ->
                FRACTION.matcher(MIDNIGHT.matcher(stored.strip()).replaceFirst(""))
                        .replaceFirst("")
                        .replace('T', ' ');
            default -> stored;
        };
    }

    private void flush() {
        if (cells.width() > 0) {
            open().row(cells.row(row));
            cells.clear();
        }
    }

    private GridVisitor.Sheet open() {
        if (rows == null) {
            rows = visitor.sheet(new GridVisitor.SheetHead(
                    name, hidden.contains(sheet), List.copyOf(hiddenColumns), List.copyOf(widths)));
        }
        return rows;
    }

    private void end() {
        flush();
        if (rows != null) {
            rows.end();
            rows = null;
        }
        if (hiddenRows > 0) {
            notes.metadata("hiddenRows:" + name, hiddenRows);
            hiddenRows = 0;
        }
    }

    private long number(String attribute, long otherwise) {
        String value = PullParser.attribute(xml, attribute);
        return value != null && value.matches("[0-9]{1,9}") ? Long.parseLong(value) : otherwise;
    }
}
