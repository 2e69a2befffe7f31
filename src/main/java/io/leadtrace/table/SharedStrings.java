package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The strings that the cells of a workbook share, without their formatting and their phonetic readings. */
final class SharedStrings {
    private static final int OVERHEAD = 56;

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads the table; throws {@link TooLargeException} when it would take up half of the memory. */
    static SharedStrings read(InputStream in) throws IOException {
        SharedStrings shared = new SharedStrings();
        long budget = Runtime.getRuntime().maxMemory() / 2;
        try {
            XMLStreamReader xml = PullParser.open(in);
            StringBuilder text = new StringBuilder();
            int phonetic = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "si" -> text.setLength(0);
                        case "rPh" -> phonetic++;
                        case "t" -> {
                            String piece = xml.getElementText();
                            if (phonetic == 0) {
                                text.append(piece);
                            }
                        }
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (xml.getLocalName().equals("si")) {
                        String string = XlsxText.unescaped(text.toString());
                        budget -= OVERHEAD + 2L * string.length();
                        if (budget < 0) {
                            throw new TooLargeException();
                        }
                        shared.strings.add(string);
                    } else if (xml.getLocalName().equals("rPh")) {
                        phonetic--;
                    }
                }
            }
            xml.close();
            return shared;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The string of an index; empty for one the table does not have. */
    String get(String index) {
        try {
            int place = Integer.parseInt(index.strip());
            return place >= 0 && place < strings.size() ? strings.get(place) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
