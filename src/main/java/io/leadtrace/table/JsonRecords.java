package io.leadtrace.table;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;

/** Reads the records at one place of a document. One thread. */
final class JsonRecords {
    /** The column of the names that records stand under. */
    private static final String KEY = "key";

    private static final int OVERHEAD = 56;

    private final JsonText text;
    private final JsonPlace place;
    private final List<String> names;

    /** @param names of the columns of lists of values; empty where the document does not have them */
    JsonRecords(JsonText text, JsonPlace place, List<String> names) {
        this.text = text;
        this.place = place;
        this.names = names;
    }

    void read(GridVisitor visitor, ReadingNotes notes) throws IOException {
        switch (place.form()) {
            case ROW, VALUE -> rows(visitor);
            case COLUMNS -> columns(visitor);
            case OBJECT, KEYED -> {
                int left = RecordSheet.read(this::each, visitor);
                if (left > 0) {
                    notes.problem(Message.of("table.names.many", left));
                }
            }
        }
    }

    private void each(Consumer<Map<String, String>> record) throws IOException {
        boolean keyed = place.form() == JsonPlace.Form.KEYED;
        text.walk((token, parser) -> {
            if (token != JsonToken.START_OBJECT) {
                return;
            }
            TokenStreamContext around = parser.streamReadContext().getParent();
            if (keyed
                    ? isMember(around)
                    : !around.inObject() && JsonSurvey.place(around).equals(place.place())) {
                Map<String, String> fields = new LinkedHashMap<>();
                if (keyed) {
                    fields.put(KEY, around.currentName());
                }
                try {
                    object(parser, "", fields);
                } catch (StreamReadException e) {
                    // cut off: what was read of it is handed on before that is said
                    fields.values().removeIf(String::isEmpty);
                    if (!fields.isEmpty() && !text.isByLines()) {
                        record.accept(fields);
                    }
                    throw e;
                }
                record.accept(fields);
            }
        });
    }

    /** Whether an object is the one whose members are the records. */
    private boolean isMember(TokenStreamContext object) {
        return object.inObject() && JsonSurvey.place(object.getParent()).equals(place.place());
    }

    /** Rows as they stand; below the names of their columns where the document has them elsewhere. */
    private void rows(GridVisitor visitor) throws IOException {
        GridVisitor.Sheet sheet = visitor.sheet(
                names.isEmpty()
                        ? new GridVisitor.SheetHead("", false, List.of(), List.of())
                        : GridVisitor.SheetHead.ofRecords());
        long[] number = {0};
        if (!names.isEmpty()) {
            sheet.row(new Row(++number[0], names.toArray(String[]::new), null));
        }
        boolean single = place.form() == JsonPlace.Form.VALUE;
        text.walk((token, parser) -> {
            TokenStreamContext context = parser.streamReadContext();
            if (single
                    && isScalar(token)
                    && context.inArray()
                    && JsonSurvey.place(context).equals(place.place())) {
                sheet.row(new Row(++number[0], new String[] {string(parser)}, null));
            } else if (!single
                    && token == JsonToken.START_ARRAY
                    && !context.getParent().inObject()
                    && JsonSurvey.place(context.getParent()).equals(place.place())) {
                sheet.row(new Row(++number[0], list(parser), null));
            }
        });
        sheet.end();
    }

    private static String[] list(JsonParser parser) {
        List<String> cells = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            Map<String, String> fields = new LinkedHashMap<>();
            value(parser, "", fields);
            if (cells.size() < OpenRow.MOST_COLUMNS) {
                cells.add(String.join("; ", fields.values()));
            }
        }
        return cells.toArray(String[]::new);
    }

    /** Columns have to be known whole before their first row; throws {@link TooLargeException} when they take up half of the memory. */
    private void columns(GridVisitor visitor) throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        long[] budget = {Runtime.getRuntime().maxMemory() / 2};
        text.walk((token, parser) -> {
            TokenStreamContext context = parser.streamReadContext();
            if ((token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) && isMember(context.getParent())) {
                columns.put(context.getParent().currentName(), column(parser, token, budget));
            }
        });
        GridVisitor.Sheet sheet = visitor.sheet(GridVisitor.SheetHead.ofRecords());
        sheet.row(new Row(1, columns.keySet().toArray(String[]::new), null));
        int height = columns.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int row = i;
            String[] cells = columns.values().stream()
                    .map(column -> row < column.size() ? column.get(row) : "")
                    .toArray(String[]::new);
            sheet.row(new Row(i + 2L, cells, null));
        }
        sheet.end();
    }

    private static List<String> column(JsonParser parser, JsonToken begin, long[] budget) throws IOException {
        List<String> column = new ArrayList<>();
        JsonToken end = begin == JsonToken.START_ARRAY ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        for (JsonToken token = parser.nextToken(); token != null && token != end; token = parser.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME) {
                Map<String, String> fields = new LinkedHashMap<>();
                value(parser, "", fields);
                String value = String.join("; ", fields.values());
                budget[0] -= OVERHEAD + 2L * value.length();
                if (budget[0] < 0) {
                    throw new TooLargeException();
                }
                column.add(value);
            }
        }
        return column;
    }

    private static boolean isScalar(JsonToken token) {
        return token.isScalarValue();
    }

    private static String string(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    /** Takes the fields of the object the parser stands at the beginning of. */
    static void object(JsonParser parser, String prefix, Map<String, String> fields) {
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            String name = prefix + parser.currentName();
            parser.nextToken();
            value(parser, name, fields);
        }
    }

    private static void value(JsonParser parser, String name, Map<String, String> fields) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(parser, name.isEmpty() ? "" : name + ".", fields);
        } else if (token == JsonToken.START_ARRAY) {
            for (token = parser.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = parser.nextToken()) {
                value(parser, name, fields);
            }
        } else if (token != null && token != JsonToken.VALUE_NULL) {
            fields.merge(name, parser.getString(), (before, more) -> before + "; " + more);
        } else {
            fields.putIfAbsent(name, "");
        }
    }
}
