package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tags of any document, by the library's parser. */
final class ParsedTags implements XmlTags {
    private final XMLStreamReader xml;
    private boolean opens;

    ParsedTags(InputStream in) throws IOException {
        try {
            xml = PullParser.open(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    opens = event == XMLStreamConstants.START_ELEMENT;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean opens() {
        return opens;
    }

    @Override
    public XlsxName name() {
        return XlsxName.of(xml.getLocalName());
    }

    @Override
    public int attributes() {
        return xml.getAttributeCount();
    }

    @Override
    public XlsxName attributeName(int index) {
        return XlsxName.of(xml.getAttributeLocalName(index));
    }

    @Override
    public String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    @Override
    public String text() throws IOException {
        try {
            String text = xml.getElementText();
            opens = false;
            return text;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
