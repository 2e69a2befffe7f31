package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The strings that the cells of a workbook share, without their formatting and their phonetic readings. */
final class SharedStrings {
    private static final int OVERHEAD = 56;

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads the table; throws {@link TooLargeException} when it would take up half of the memory. */
    static SharedStrings read(XlsxSheet.Part part) throws IOException {
        try (InputStream in = part.open()) {
            return read(new PlainXml(in));
        } catch (UnusualXmlException e) {
            try (InputStream in = part.open()) {
                return read(new ParsedTags(in));
            }
        }
    }

    private static SharedStrings read(XmlTags xml) throws IOException {
        SharedStrings shared = new SharedStrings();
        long budget = Runtime.getRuntime().maxMemory() / 2;
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.next()) {
            if (xml.opens()) {
                switch (xml.name()) {
                    case ITEM -> text.setLength(0);
                    case PHONETIC -> phonetic++;
                    case T -> {
                        String piece = xml.text();
                        if (phonetic == 0) {
                            text.append(piece);
                        }
                    }
                    default -> {}
                }
            } else if (xml.name() == XlsxName.ITEM) {
                String string = XlsxText.unescaped(text.toString());
                budget -= OVERHEAD + 2L * string.length();
                if (budget < 0) {
                    throw new TooLargeException();
                }
                shared.strings.add(string);
            } else if (xml.name() == XlsxName.PHONETIC) {
                phonetic--;
            }
        }
        return shared;
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
