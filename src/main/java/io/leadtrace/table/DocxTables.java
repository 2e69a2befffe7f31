package io.leadtrace.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tables of a document of Word as they come by, and the paragraphs beside them. A table within a cell follows the one it
 * stands in. One thread.
 */
final class DocxTables {
    /** Cells of tables in tables, which are held until the outer one ends. */
    private static final int MOST_HELD = 500_000;

    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final GridVisitor visitor;
    private final Writer paragraphs;
    private final List<List<Row>> within = new ArrayList<>();
    private int held;

    DocxTables(XMLStreamReader xml, GridVisitor visitor, Writer paragraphs) {
        this.xml = xml;
        this.visitor = visitor;
        this.paragraphs = paragraphs;
    }

    void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tbl" -> outer();
                    case "p" -> {
                        StringBuilder text = new StringBuilder();
                        paragraph(text, 0);
                        paragraphs.append(text).append('\n');
                        within();
                    }
                    case "Fallback" -> skip();
                    default -> {}
                }
            }
        }
    }

    private void outer() throws XMLStreamException, IOException {
        GridVisitor.Sheet sheet = sheet();
        try {
            table(sheet::row, 0);
        } finally {
            sheet.end();
        }
        within();
    }

    /** Hands on the tables that stood in another or in a box on a paragraph. */
    private void within() {
        for (List<Row> rows : within) {
            GridVisitor.Sheet inner = sheet();
            rows.forEach(inner::row);
            inner.end();
        }
        within.clear();
        held = 0;
    }

    private GridVisitor.Sheet sheet() {
        return visitor.sheet(new GridVisitor.SheetHead("", false, List.of(), List.of()));
    }

    /** What is done with each row of a table. */
    private interface Taker {
        void row(Row row);
    }

    private void table(Taker taker, int depth) throws XMLStreamException, IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        long number = 0;
        OpenRow cells = new OpenRow();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> {
                        cells.clear();
                        column = 0;
                    }
                    case "gridBefore" -> column += number("val");
                    case "tc" -> {
                        StringBuilder text = new StringBuilder();
                        int width = cell(text, depth);
                        cells.put(column, text.toString().strip(), null);
                        column = Math.min(OpenRow.MOST_COLUMNS, column + width);
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("tr")) {
                    number++;
                    if (cells.width() > 0) {
                        taker.row(cells.row(number));
                    }
                } else if (xml.getLocalName().equals("tbl")) {
                    return;
                }
            }
        }
    }

    /** Takes in a cell up to its end; returns how many columns it spans. */
    private int cell(StringBuilder text, int depth) throws XMLStreamException, IOException {
        int width = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> width = Math.max(1, number("val"));
                    case "p" -> {
                        text.append(text.length() > 0 ? "\n" : "");
                        paragraph(text, depth);
                    }
                    case "tbl" -> inner(depth);
                    case "Fallback" -> skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tc")) {
                return width;
            }
        }
        return width;
    }

    private void inner(int depth) throws XMLStreamException, IOException {
        List<Row> rows = new ArrayList<>();
        within.add(rows);
        table(
                row -> {
                    held += row.width();
                    rows.add(row);
                },
                depth + 1);
        if (held > MOST_HELD) {
            throw new TooLargeException();
        }
    }

    /** The text of a paragraph up to its end, with that of boxes that hang on it. */
    private void paragraph(StringBuilder text, int depth) throws XMLStreamException, IOException {
        int within = 1;
        boolean shown = false;
        while (within > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Fallback" -> skip();
                    case "tbl" -> inner(depth);
                    case "p" -> {
                        text.append('\n');
                        within++;
                    }
                    case "t" -> shown = true;
                    case "tab" -> text.append('\t');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "tabs" -> skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                shown &= !xml.getLocalName().equals("t");
                within -= xml.getLocalName().equals("p") ? 1 : 0;
            } else if (shown && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int number(String attribute) {
        String value = PullParser.attribute(xml, attribute);
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    }
}
