package io.leadtrace.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a document with what is in them, as they end and begin. One thread. */
final class XmlElements {
    /** What an element is called by that only says it is a field. */
    private static final List<String> NAMING = List.of("name", "key", "column", "field");

    private static final int DEEPEST = 64;

    /** Of a longer text, such as a picture, the beginning is kept. */
    private static final int LONGEST = 1 << 14;

    /** An element that has begun: where it stands, by names with slashes between them, and its attributes. */
    static final class Element {
        final String path;
        final String name;
        final Map<String, String> attributes;
        private final StringBuilder text = new StringBuilder();
        private boolean outer;

        private Element(String path, String name, Map<String, String> attributes) {
            this.path = path;
            this.name = name;
            this.attributes = attributes;
        }

        /** Whether it holds other elements. */
        boolean isOuter() {
            return outer;
        }

        /** What it is called: its name, or what its only attribute calls it where that is one for it. */
        String label() {
            return isLabelled() ? attributes.values().iterator().next().strip() : name;
        }

        /** Whether its attributes say more than what it is called; one that holds others is no field that is called something. */
        boolean hasValues() {
            return !attributes.isEmpty() && (outer || !isLabelled());
        }

        private boolean isLabelled() {
            return attributes.size() == 1
                    && NAMING.contains(attributes.keySet().iterator().next())
                    && !attributes.values().iterator().next().isBlank();
        }

        String text() {
            return text.toString().strip();
        }
    }

    /** Learns of the elements. */
    interface Visitor {
        /** An element begins. */
        void begins(Element element);

        /**
         * An element ends.
         *
         * @param above the one it stands in; null for the outermost
         */
        void ends(Element element, Element above);
    }

    private final XMLStreamReader xml;
    private final Visitor visitor;

    XmlElements(XMLStreamReader xml, Visitor visitor) {
        this.xml = xml;
        this.visitor = visitor;
    }

    void read() throws XMLStreamException, IOException {
        Deque<Element> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element above = open.peek();
                if (open.size() >= DEEPEST) {
                    throw new IOException("nested too deeply");
                }
                if (above != null) {
                    above.outer = true;
                }
                String name = xml.getLocalName();
                Element element = new Element((above == null ? "" : above.path + "/") + name, name, attributes());
                open.push(element);
                visitor.begins(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Element element = open.pop();
                visitor.ends(element, open.peek());
            } else if (xml.isCharacters() && !open.isEmpty()) {
                StringBuilder text = open.peek().text;
                String more = xml.getText();
                text.append(more, 0, Math.min(more.length(), LONGEST - Math.min(LONGEST, text.length())));
            }
        }
        xml.close();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            attributes.put(xml.getAttributeLocalName(i), value.substring(0, Math.min(value.length(), LONGEST)));
        }
        return attributes;
    }
}
