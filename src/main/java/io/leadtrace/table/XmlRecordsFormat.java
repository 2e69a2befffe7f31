package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * XML files of records, as programs export and back up what they keep (messages of telephones, customers, {@code mysqldump
 * --xml}): an element that comes again with values of its own is a record, in attributes or in elements that hold nothing but text.
 */
final class XmlRecordsFormat implements TableFormat {
    /** Documents that are pages, drawings, feeds or schemas. */
    private static final Pattern OTHER = Pattern.compile(
            "<(?:[\\w-]+:)?(?:html|svg|rss|feed|RDF|plist|stylesheet|schema|project|Workbook|document-content)[\\s>]|<!DOCTYPE (?:html|svg|plist)");

    private static final Pattern ELEMENT = Pattern.compile("(?s)\\A.{0,4}?<(?:\\?xml\\s|[A-Za-z][\\w.:-]*[\\s/>]).*");

    @Override
    public String name() {
        return "xml-records";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) throws IOException {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return ELEMENT.matcher(start).matches()
                && !OTHER.matcher(start).find()
                && !records(exhibit, TextEncoding.of(exhibit)).isEmpty();
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        for (String path : records(exhibit, encoding)) {
            int left = RecordSheet.read(record -> each(exhibit, encoding, path, record), visitor);
            if (left > 0) {
                notes.problem(Message.of("table.names.many", left));
            }
        }
    }

    /** Where the records are, of each kind; a document that breaks off is known as far as it goes. */
    private static List<String> records(Exhibit exhibit, TextEncoding encoding) throws IOException {
        XmlRecordSurvey survey = new XmlRecordSurvey();
        try (DecodedText text = encoding.open(exhibit)) {
            new XmlElements(PullParser.open(new XmlStart(text)), survey).read();
        } catch (XMLStreamException e) {
            // What is missing is said when it is read.
        }
        return survey.records();
    }

    private static void each(Exhibit exhibit, TextEncoding encoding, String path, Consumer<Map<String, String>> record)
            throws IOException {
        try (DecodedText text = encoding.open(exhibit)) {
            new XmlElements(PullParser.open(new XmlStart(text)), new XmlRecords(path, record)).read();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
