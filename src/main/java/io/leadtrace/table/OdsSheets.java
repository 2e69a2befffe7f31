package io.leadtrace.table;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an OpenDocument spreadsheet as they come by. */
final class OdsSheets {
    /** Cells that are there only because another is said to be repeated; a sheet built as a bomb has billions. */
    private static final long MOST_REPEATED = 20_000_000;

    private static final int MOST_WIDTHS = 512;
    private static final int DEEPEST = 256;

    private final XMLStreamReader xml;
    private final boolean displayed;
    private final GridVisitor visitor;
    private final ReadingNotes notes;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final OpenRow cells = new OpenRow();
    private GridVisitor.Sheet rows;
    private String name = "";
    private boolean hidden;
    private String style = "";
    private int columns;
    private long row;
    private long hiddenRows;
    private long repeated;

    OdsSheets(XMLStreamReader xml, boolean displayed, GridVisitor visitor, ReadingNotes notes) {
        this.xml = xml;
        this.displayed = displayed;
        this.visitor = visitor;
        this.notes = notes;
    }

    void read() throws XMLStreamException, IOException {
        int tables = 0;
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "style" -> style = attribute("name", "");
                        case "table-properties" -> {
                            if (attribute("display", "true").equals("false")) {
                                hiddenStyles.add(style);
                            }
                        }
                        case "tracked-changes" -> skip();
                        case "table" -> {
                            if (tables++ == 0) {
                                begin();
                            }
                        }
                        case "table-column" -> column();
                        case "table-row" -> row();
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table")
                        && --tables == 0) {
                    end();
                }
            }
        } finally {
            end();
        }
    }

    private void begin() {
        name = attribute("name", "");
        hidden = hiddenStyles.contains(attribute("style-name", ""));
        hiddenColumns.clear();
        columns = 0;
        row = 0;
        hiddenRows = 0;
        rows = null;
    }

    private void end() {
        if (rows != null) {
            rows.end();
            rows = null;
        }
        if (hiddenRows > 0) {
            notes.metadata("hiddenRows:" + name, hiddenRows);
            hiddenRows = 0;
        }
    }

    private void column() {
        long times = repeats("number-columns-repeated");
        boolean hide = !attribute("visibility", "visible").equals("visible");
        for (long i = 0; i < times && columns < MOST_WIDTHS; i++, columns++) {
            if (hide) {
                hiddenColumns.add(columns);
            }
        }
    }

    private GridVisitor.Sheet open() {
        if (rows == null) {
            rows = visitor.sheet(new GridVisitor.SheetHead(name, hidden, List.copyOf(hiddenColumns), List.of()));
        }
        return rows;
    }

    private void row() throws XMLStreamException, IOException {
        long times = repeats("number-rows-repeated");
        boolean hide = !attribute("visibility", "visible").equals("visible");
        cells.clear();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("table-cell")
                        || xml.getLocalName().equals("covered-table-cell")) {
                    long wide = repeats("number-columns-repeated");
                    String text = cell();
                    for (long i = 0; !text.isEmpty() && i < wide && column + i < OpenRow.MOST_COLUMNS; i++) {
                        cells.put((int) (column + i), text, null);
                    }
                    column = (int) Math.min(OpenRow.MOST_COLUMNS, column + wide);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                break;
            }
        }
        GridVisitor.Sheet sheet = open();
        if (cells.width() == 0) {
            row += times;
            return;
        }
        hiddenRows += hide ? times : 0;
        for (long i = 0; i < times; i++) {
            repeated += i == 0 ? 0 : cells.width();
            if (repeated > MOST_REPEATED) {
                throw new TooLargeException();
            }
            sheet.row(cells.row(++row));
        }
    }

    /** The text of the cell at hand, up to its end. */
    private String cell() throws XMLStreamException {
        String type = attribute("value-type", "");
        String stored =
                switch (type) {
                    case "float", "currency", "percentage" -> attribute("value", null);
                    case "date" -> attribute("date-value", null);
                    case "time" -> attribute("time-value", null);
                    case "boolean" -> attribute("boolean-value", "").toUpperCase(Locale.ROOT);
                    case "string" -> attribute("string-value", null);
                    default -> null;
                };
        String shown = shown();
        if (stored == null || type.equals("string") && !shown.isEmpty() || displayed && !shown.isEmpty()) {
            return shown;
        }
        return switch (type) {
            case "float", "currency", "percentage" -> StoredNumber.text(stored);
            case "date" -> stored.replaceFirst("T00:00:00(\\.0+)?$", "").replace('T', ' ');
            default -> stored;
        };
    }

    /** The paragraphs of a cell, one a line; remarks and drawings in it are no part of its text. */
    private String shown() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int paragraphs = 0;
        int inParagraph = 0;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation", "frame", "shapes", "custom-shape", "detective", "ruby-text" -> {
                        skip();
                        continue;
                    }
                    case "p" -> {
                        text.append(paragraphs++ > 0 ? "\n" : "");
                        inParagraph++;
                    }
                    case "s" -> text.append(" ".repeat((int) Math.min(repeats("c"), 1_000)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("nested too deeply");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inParagraph -= xml.getLocalName().equals("p") ? 1 : 0;
                depth--;
            } else if (inParagraph > 0 && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
        }
    }

    private long repeats(String attribute) {
        try {
            long times = Long.parseLong(attribute(attribute, "1"));
            return Math.max(1, Math.min(times, Integer.MAX_VALUE));
        } catch (NumberFormatException e) {
            notes.problem(Message.of("table.broken", "ods"));
            return 1;
        }
    }

    private String attribute(String attribute, String otherwise) {
        String value = PullParser.attribute(xml, attribute);
        return value == null ? otherwise : value;
    }
}
