package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A log whose lines each carry a record in JSON, {@code 2024-01-01 INFO {"name": ...}}: the record's fields, and what stands
 * around it in a column of its own; of a line without a record all of it stands there.
 */
final class JsonLogFormat implements TableFormat {
    private static final String AROUND = "log line";

    private static final Pattern RECORD = Pattern.compile("\\{\\s*\"[^\"]{1,80}\"\\s*:");

    /** What a column of JSON in a table ends up behind. */
    private static final Pattern DELIMITED = Pattern.compile(".*\\t.*|.*[,;|]\\s*\"?");

    private static final int LINES_TRIED = 40;
    private static final double MOST_LINES = 0.5;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) throws IOException {
        if (!RECORD.matcher(new String(head, StandardCharsets.ISO_8859_1)).find()) {
            return false;
        }
        int tried = 0;
        int records = 0;
        try (DecodedText text = TextEncoding.of(exhibit).open(exhibit)) {
            JsonText.Lines lines = new JsonText.Lines(text);
            for (String line = lines.next(); line != null && tried < LINES_TRIED; line = lines.next()) {
                if (!line.isBlank()) {
                    Matcher record = RECORD.matcher(line);
                    tried++;
                    records += record.find()
                                    && !line.substring(0, record.start()).isBlank()
                                    && !DELIMITED
                                            .matcher(line.substring(0, record.start()))
                                            .matches()
                                    && fields(line).size() > 1
                            ? 1
                            : 0;
                }
            }
        }
        return records >= 2 && records >= MOST_LINES * tried;
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        int left = RecordSheet.read(record -> each(exhibit, encoding, record), visitor);
        if (left > 0) {
            notes.problem(Message.of("table.names.many", left));
        }
    }

    private static void each(Exhibit exhibit, TextEncoding encoding, Consumer<Map<String, String>> record)
            throws IOException {
        try (DecodedText text = encoding.open(exhibit)) {
            JsonText.Lines lines = new JsonText.Lines(text);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    record.accept(fields(line));
                }
            }
        }
    }

    /** The fields of a line's record, and what stands around it; the line alone where it has no whole record. */
    private static Map<String, String> fields(String line) {
        Matcher begin = RECORD.matcher(line);
        if (begin.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(AROUND, "");
            try (JsonParser parser = JsonText.parser(new StringReader(line.substring(begin.start())))) {
                parser.nextToken();
                JsonRecords.object(parser, "", fields);
                int end = begin.start() + (int) parser.currentLocation().getCharOffset();
                String around = line.substring(0, begin.start()).strip() + " "
                        + line.substring(end).strip();
                fields.merge(AROUND, around.strip(), (one, more) -> one.isEmpty() ? more : more + "; " + one);
                return fields;
            } catch (JacksonException e) {
                // cut off, or no JSON after all
            }
        }
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put(AROUND, line.strip());
        return whole;
    }
}
