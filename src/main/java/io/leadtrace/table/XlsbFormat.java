package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** Binary workbooks ([MS-XLSB]), .xlsb: parts as in .xlsx, but of records instead of XML. */
final class XlsbFormat implements TableFormat {
    private static final String MAIN = "xl/workbook.bin";
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final int STRING = 19;
    private static final int NUMBER_FORMAT = 44;
    private static final int CELL_STYLES = 617;
    private static final int CELL_STYLES_END = 618;
    private static final int STYLE = 47;
    private static final int OVERHEAD = 56;

    private record SheetPart(String name, boolean hidden, String relation) {}

    @Override
    public String name() {
        return "xlsb";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (!XlsxFormat.isZip(head)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            return zip.getEntry(MAIN) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            boolean[] since1904 = {false};
            List<SheetPart> sheets = sheets(zip, since1904);
            properties(zip, notes);
            Map<String, String> places = relations(zip);
            List<String> strings = strings(zip);
            XlsxStyles styles = styles(zip);
            for (SheetPart sheet : sheets) {
                ZipEntry part = zip.getEntry(places.getOrDefault(sheet.relation(), ""));
                if (part == null) {
                    notes.problem(Message.of("table.sheet.missing", sheet.name()));
                    continue;
                }
                XlsbSheet reader = new XlsbSheet(
                        sheet.name(), sheet.hidden(), styles, strings, since1904[0], new NumberText(options));
                try (InputStream in = open(zip, part)) {
                    reader.read(new XlsbRecords(in), visitor);
                } catch (TooLargeException e) {
                    reader.end(visitor);
                    notes.problem(Message.of("table.large", name()));
                } catch (IOException e) {
                    reader.end(visitor);
                    notes.problem(Message.of("table.sheet.broken", sheet.name(), reader.lastRow()));
                }
                if (reader.hiddenRows() > 0) {
                    notes.metadata("hiddenRows:" + sheet.name(), reader.hiddenRows());
                }
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipEntry part) throws IOException {
        return new BufferedInputStream(zip.getInputStream(part), 1 << 16);
    }

    private static List<SheetPart> sheets(ZipFile zip, boolean[] since1904) throws IOException {
        List<SheetPart> sheets = new ArrayList<>();
        try (InputStream in = open(zip, zip.getEntry(MAIN))) {
            XlsbRecords records = new XlsbRecords(in);
            while (records.next()) {
                if (records.type() == WORKBOOK_PROPERTIES) {
                    since1904[0] = (records.byteAt(0) & 1) != 0;
                } else if (records.type() == SHEET) {
                    sheets.add(new SheetPart(
                            records.textAt(records.afterText(8)), records.intAt(0) != 0, records.textAt(8)));
                }
            }
        }
        return sheets;
    }

    /** Where the parts lie that the workbook names by their relation. */
    private static Map<String, String> relations(ZipFile zip) throws IOException {
        Map<String, String> places = new HashMap<>();
        ZipEntry part = zip.getEntry("xl/_rels/workbook.bin.rels");
        if (part != null) {
            try (InputStream in = open(zip, part)) {
                PullParser.each(in, (name, xml) -> {
                    String target = name.equals("Relationship") ? PullParser.attribute(xml, "Target") : null;
                    if (target != null) {
                        places.put(
                                PullParser.attribute(xml, "Id"),
                                target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                });
            }
        }
        return places;
    }

    private static List<String> strings(ZipFile zip) throws IOException {
        List<String> strings = new ArrayList<>();
        ZipEntry part = zip.getEntry("xl/sharedStrings.bin");
        if (part != null) {
            long budget = Runtime.getRuntime().maxMemory() / 2;
            try (InputStream in = open(zip, part)) {
                XlsbRecords records = new XlsbRecords(in);
                while (records.next()) {
                    if (records.type() == STRING) {
                        String text = records.textAt(1);
                        budget -= OVERHEAD + 2L * text.length();
                        if (budget < 0) {
                            throw new TooLargeException();
                        }
                        strings.add(text);
                    }
                }
            }
        }
        return strings;
    }

    private static XlsxStyles styles(ZipFile zip) throws IOException {
        Map<Integer, String> custom = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        ZipEntry part = zip.getEntry("xl/styles.bin");
        if (part != null) {
            try (InputStream in = open(zip, part)) {
                XlsbRecords records = new XlsbRecords(in);
                boolean ofCells = false;
                while (records.next()) {
                    switch (records.type()) {
                        case NUMBER_FORMAT -> custom.put(records.shortAt(0), records.textAt(2));
                        case CELL_STYLES -> ofCells = true;
                        case CELL_STYLES_END -> ofCells = false;
                        case STYLE -> {
                            if (ofCells) {
                                ids.add(records.shortAt(2));
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return XlsxStyles.of(custom, ids);
    }

    private static void properties(ZipFile zip, ReadingNotes notes) {
        for (String place : List.of("docProps/core.xml", "docProps/app.xml")) {
            ZipEntry part = zip.getEntry(place);
            if (part != null) {
                try (InputStream in = open(zip, part)) {
                    PullParser.each(in, (name, xml) -> property(name, xml, notes));
                } catch (IOException e) {
                    notes.problem(Message.of("table.properties.broken"));
                }
            }
        }
    }

    private static void property(String name, XMLStreamReader xml, ReadingNotes notes)
            throws javax.xml.stream.XMLStreamException {
        switch (name) {
            case "creator", "lastModifiedBy", "created", "modified", "title", "subject", "description", "keywords" ->
                notes.metadata(name, xml.getElementText());
            case "Application", "Company", "Manager" ->
                notes.metadata(name.toLowerCase(java.util.Locale.ROOT), xml.getElementText());
            default -> {}
        }
    }
}
