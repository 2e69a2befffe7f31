package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The text of a JSON file, to be gone through as often as it is needed: as one document, or line by line, where a line
 * that is no JSON is counted and left out. One thread.
 */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(1 << 22)
                    .build())
            .build();

    /** A longer line is no record. */
    private static final int LONGEST_LINE = 1 << 24;

    /** So many lines tell whether each holds a document of its own. */
    private static final int LINES_TRIED = 40;

    private final Exhibit exhibit;
    private final TextEncoding encoding;
    private boolean byLines;
    private long badLines;
    private long firstBad;

    /** What is done with each token. */
    interface TokenVisitor {
        void token(JsonToken token, JsonParser parser) throws IOException;
    }

    JsonText(Exhibit exhibit, TextEncoding encoding) {
        this.exhibit = exhibit;
        this.encoding = encoding;
    }

    static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** From here on each line is a document of its own. */
    void readByLines() {
        byLines = true;
    }

    boolean isByLines() {
        return byLines;
    }

    /** How many lines were no JSON when the text was last gone through; 0 for one document. */
    long badLines() {
        return badLines;
    }

    /** The number of the first such line, from 1; 0 without one. */
    long firstBad() {
        return firstBad;
    }

    void walk(TokenVisitor visitor) throws IOException {
        try (DecodedText text = encoding.open(exhibit)) {
            if (!byLines) {
                walk(parser(text), visitor);
                return;
            }
            badLines = 0;
            firstBad = 0;
            Lines lines = new Lines(text);
            long number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                String json = withoutComma(line);
                boolean bracket = json.equals("[") || json.equals("]");
                if (!json.isEmpty() && !bracket && !isWhole(json, visitor)) {
                    firstBad = badLines++ == 0 ? number : firstBad;
                }
            }
        }
    }

    private static boolean isWhole(String line, TokenVisitor visitor) throws IOException {
        try (JsonParser parser = parser(new StringReader(line))) {
            walk(parser, visitor);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void walk(JsonParser parser, TokenVisitor visitor) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            visitor.token(token, parser);
        }
    }

    /**
     * Which part of the first lines are documents of their own, 0 to 1; 0 where the first is none and that is asked for, or
     * where there is one line only.
     */
    double shareOfWholeLines(boolean firstToo) throws IOException {
        try (DecodedText text = encoding.open(exhibit)) {
            Lines lines = new Lines(text);
            int tried = 0;
            int whole = 0;
            for (String line = lines.next(); line != null && tried < LINES_TRIED; line = lines.next()) {
                String json = withoutComma(line);
                if (json.isEmpty() || json.equals("[") || json.equals("]")) {
                    continue;
                }
                boolean good = (json.startsWith("{") || json.startsWith("[")) && isWhole(json, (token, parser) -> {});
                if (firstToo && tried == 0 && !good) {
                    return 0;
                }
                tried++;
                whole += good ? 1 : 0;
            }
            return tried < 2 ? 0 : (double) whole / tried;
        }
    }

    /** A line as it stands in a list of lines: with a comma behind it. */
    private static String withoutComma(String line) {
        String json = line.strip();
        return json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
    }

    /** Lines, cut where they are longer than any record. */
    static final class Lines {
        private final Reader in;

        Lines(Reader in) {
            this.in = new BufferedReader(in, 1 << 16);
        }

        String next() throws IOException {
            int c = in.read();
            if (c < 0) {
                return null;
            }
            StringBuilder line = new StringBuilder();
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST_LINE) {
                    line.append((char) c);
                }
                c = in.read();
            }
            return line.toString();
        }
    }
}
