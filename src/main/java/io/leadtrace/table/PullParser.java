package io.leadtrace.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsers on the XML of a workbook; none expands an entity or opens another file. */
final class PullParser {
    private static final InputFactoryImpl FACTORY = factory();

    private PullParser() {}

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.configureForSpeed();
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    static XMLStreamReader open(java.io.Reader in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** What is done with each element that begins. */
    interface EachElement {
        void element(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** Hands over the beginning of each element; an element's text may be taken by {@code getElementText}. */
    static void each(InputStream in, EachElement each) throws IOException {
        try {
            XMLStreamReader xml = open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    each.element(xml.getLocalName(), xml);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An attribute by its local name; null without it. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static boolean isTrue(String attribute) {
        return attribute != null && (attribute.equals("1") || attribute.equals("true"));
    }
}
