package io.leadtrace.redact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Reads the layout of a workbook. */
final class LayoutReader {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final Layout layout = new Layout();

    private LayoutReader() {}

    /** The layout of a workbook; null where it could not be read. */
    static Layout read(Path file, String format) {
        LayoutReader reader = new LayoutReader();
        try {
            switch (format) {
                case "xlsx" -> reader.xlsx(file);
                case "xls" -> reader.xls(file);
                case "ods" -> reader.ods(file);
                default -> {}
            }
            return reader.layout;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            return null;
        }
    }

    private void xlsx(Path file) throws IOException, OpenXML4JException, XMLStreamException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(workbook).getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    sheet(open(in), layout.of(sheets.getSheetName()));
                }
            }
            workbook.revert();
        }
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private void ods(Path file) throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.read() != 'P') {
                try (InputStream flat = Files.newInputStream(file)) {
                    tables(open(flat));
                }
                return;
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content != null) {
                try (InputStream in = zip.getInputStream(content)) {
                    tables(open(in));
                }
            }
        }
    }

    private void tables(XMLStreamReader xml) throws XMLStreamException {
        Layout.Sheet sheet = new Layout.Sheet();
        long row = 0;
        int column = 0;
        long rows = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("table-row")) {
                row += rows;
            } else if (start && name.equals("table")) {
                sheet = layout.of(xml.getAttributeValue(TABLE, "name"));
                row = 0;
            } else if (start && name.equals("table-row")) {
                rows = number(xml, "number-rows-repeated");
                column = 0;
                String shown = xml.getAttributeValue(TABLE, "visibility");
                for (long i = 1; shown != null && !shown.equals("visible") && i <= Math.min(rows, MOST_ROWS); i++) {
                    sheet.hide(row + i);
                }
            } else if (start && (name.equals("table-cell") || name.equals("covered-table-cell"))) {
                sheet.merge(
                        row + 1,
                        row + number(xml, "number-rows-spanned"),
                        column,
                        column + (int) number(xml, "number-columns-spanned") - 1);
                column += (int) Math.min(number(xml, "number-columns-repeated"), MOST_COLUMNS);
            }
        }
    }

    private static long number(XMLStreamReader xml, String attribute) {
        String number = xml.getAttributeValue(TABLE, attribute);
        return number == null ? 1 : Long.parseLong(number);
    }

    private static void sheet(XMLStreamReader xml, Layout.Sheet sheet) throws XMLStreamException {
        long row = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("row")) {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Long.parseLong(number);
                    String hidden = xml.getAttributeValue(null, "hidden");
                    if ("1".equals(hidden) || "true".equals(hidden)) {
                        sheet.hide(row);
                    }
                } else if (name.equals("mergeCell")) {
                    merge(sheet, CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
        }
    }

    private static void merge(Layout.Sheet sheet, CellRangeAddress range) {
        sheet.merge(range.getFirstRow() + 1L, range.getLastRow() + 1L, range.getFirstColumn(), range.getLastColumn());
    }

    private void xls(Path file) throws IOException {
        Records records = new Records(layout);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records::take);
        try (POIFSFileSystem workbook = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, workbook);
        }
    }

    /** Sheets follow each other in the order of their names; each begins with a record that a chart in one has too. */
    private static final class Records {
        private final Layout layout;
        private final List<String> names = new ArrayList<>();
        private int depth;
        private int sheet = -1;

        Records(Layout layout) {
            this.layout = layout;
        }

        void take(Record record) {
            if (record instanceof BoundSheetRecord bound) {
                names.add(bound.getSheetname());
            } else if (record instanceof BOFRecord begins) {
                depth++;
                sheet += depth == 1 && begins.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
            } else if (record instanceof EOFRecord) {
                depth--;
            } else if (depth == 1 && sheet >= 0 && sheet < names.size()) {
                inSheet(record, layout.of(names.get(sheet)));
            }
        }

        private static void inSheet(Record record, Layout.Sheet sheet) {
            if (record instanceof RowRecord row && row.getZeroHeight()) {
                sheet.hide(row.getRowNumber() + 1L);
            } else if (record instanceof MergeCellsRecord merged) {
                for (short i = 0; i < merged.getNumAreas(); i++) {
                    merge(sheet, merged.getAreaAt(i));
                }
            }
        }
    }
}
