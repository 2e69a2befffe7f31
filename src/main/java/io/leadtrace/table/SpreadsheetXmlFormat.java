package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Workbooks as one XML file, as Excel 2002 and 2003 and many web systems write them (SpreadsheetML 2003). */
final class SpreadsheetXmlFormat implements TableFormat {
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z]{1,20}:)?Workbook[\\s>]");

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && ROOT.matcher(start).find();
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        Set<Integer> hidden = new HashSet<>();
        try (DecodedText text = encoding.open(exhibit)) {
            hidden(PullParser.open(new XmlStart(text)), hidden, notes);
        } catch (XMLStreamException e) {
            notes.problem(Message.of("table.broken", name()));
        }
        try (DecodedText text = encoding.open(exhibit)) {
            new SpreadsheetXmlSheets(PullParser.open(new XmlStart(text)), options, hidden, visitor, notes).read();
            if (text.replaced() > 0) {
                notes.problem(Message.of("table.text.replaced", text.replaced(), encoding.name()));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Whether a sheet is hidden stands below its cells. */
    private static void hidden(XMLStreamReader xml, Set<Integer> hidden, ReadingNotes notes) throws XMLStreamException {
        int sheet = -1;
        int depth = 0;
        boolean properties = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > SpreadsheetXmlSheets.DEEPEST) {
                    throw new XMLStreamException("nested too deeply");
                }
                switch (xml.getLocalName()) {
                    case "Worksheet" -> sheet++;
                    case "DocumentProperties" -> properties = true;
                    case "Author", "LastAuthor", "Created", "LastSaved", "Company", "Title", "Subject" -> {
                        if (properties) {
                            notes.metadata(property(xml.getLocalName()), xml.getElementText());
                            depth--;
                        }
                    }
                    case "Visible" -> {
                        String visible = xml.getElementText();
                        if (visible.equals("SheetHidden") || visible.equals("SheetVeryHidden")) {
                            hidden.add(sheet);
                        }
                        depth--;
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                properties &= !xml.getLocalName().equals("DocumentProperties");
            }
        }
    }

    private static String property(String name) {
        return switch (name) {
            case "Author" -> "creator";
            case "LastAuthor" -> "lastModifiedBy";
            case "LastSaved" -> "modified";
            default -> name.toLowerCase(java.util.Locale.ROOT);
        };
    }
}
