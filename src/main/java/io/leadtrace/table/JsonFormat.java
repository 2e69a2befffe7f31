package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Records in JSON: one object a line, objects one after another, or an array of objects wherever in the document it
 * stands; several arrays are several sheets. An object in an object gives columns such as {@code address.city}; values of a list are joined.
 */
final class JsonFormat implements TableFormat {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(1 << 22)
                    .build())
            .build();

    /** Where the records of a document stand whose root is one object after another. */
    private static final String ROOT = "";

    private static final int MOST_ARRAYS = 1_000;

    /** So many objects inside one another make groups of them, not records. */
    private static final long MANY = 20;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) throws IOException {
        int i = head.length > 2 && (head[0] & 0xFF) == 0xEF ? 3 : 0;
        while (i < head.length && (head[i] <= ' ' && head[i] >= 0)) {
            i++;
        }
        if (i >= head.length || head[i] != '{' && head[i] != '[') {
            return false;
        }
        try (DecodedText text = TextEncoding.of(exhibit).open(exhibit);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            return token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        notes.metadata("otherEncoding", encoding.other());
        Map<String, Long> objects = count(exhibit, encoding);
        List<String> read = recordsAt(objects);
        for (String where : read) {
            notes.metadata("recordsAt", where);
            RecordSheet.read(record -> each(exhibit, encoding, where, record), visitor);
        }
        long beside = objects.entrySet().stream()
                .filter(one -> !one.getKey().equals(ROOT)
                        && read.stream().noneMatch(where -> one.getKey().startsWith(where)))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (beside > 0) {
            notes.problem(Message.of("table.json.beside", beside));
        }
    }

    /** How many objects stand at the root and in each array, by the names on the way there. */
    private static Map<String, Long> count(Exhibit exhibit, TextEncoding encoding) throws IOException {
        Map<String, Long> objects = new TreeMap<>();
        try {
            walk(exhibit, encoding, (path, parser) -> {
                if (objects.size() < MOST_ARRAYS || objects.containsKey(path)) {
                    objects.merge(path, 1L, Long::sum);
                }
            });
        } catch (JacksonException e) {
            // Broken further down; reading fails there again, after what stands before it.
        }
        return objects;
    }

    /**
     * Where the records are: in the outermost arrays, or at the root where several objects stand there. An array inside
     * takes the place of the one around it when that is but its wrapping: a single object, or a few groups of many.
     */
    private static List<String> recordsAt(Map<String, Long> objects) {
        List<String> chosen = new ArrayList<>();
        objects.forEach((path, count) -> {
            boolean wrapping = objects.entrySet().stream()
                    .anyMatch(inner ->
                            isInside(inner.getKey(), path) && inner.getValue() >= (count == 1 ? 2 : MANY * count));
            // In the map's order what is around comes before what is inside.
            if (!wrapping && chosen.stream().noneMatch(outer -> isInside(path, outer))) {
                chosen.add(path);
            }
        });
        return chosen;
    }

    private static boolean isInside(String path, String outer) {
        return path.length() > outer.length() && path.startsWith(outer);
    }

    private static void each(Exhibit exhibit, TextEncoding encoding, String where, Consumer<Map<String, String>> record)
            throws IOException {
        walk(exhibit, encoding, (path, parser) -> {
            if (path.equals(where)) {
                Map<String, String> fields = new LinkedHashMap<>();
                object(parser, "", fields);
                record.accept(fields);
            }
        });
    }

    /** Receives an object that stands in an array or at the root, and may read it to its end. */
    private interface ObjectVisitor {
        void object(String path, JsonParser parser);
    }

    private static void walk(Exhibit exhibit, TextEncoding encoding, ObjectVisitor visitor) throws IOException {
        try (DecodedText text = encoding.open(exhibit);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT
                        && (parser.streamReadContext().getParent().inRoot()
                                || parser.streamReadContext().getParent().inArray())) {
                    visitor.object(path(parser), parser);
                }
            }
        }
    }

    /** The names on the way to the object at hand; arrays leave no trace in it but brackets. */
    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (var context = parser.streamReadContext().getParent();
                context != null && !context.inRoot();
                context = context.getParent()) {
            path.insert(0, context.inArray() ? "[]" : "." + context.currentName());
        }
        return path.toString();
    }

    private static void object(JsonParser parser, String prefix, Map<String, String> fields) {
        for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            String name = prefix + parser.currentName();
            parser.nextToken();
            value(parser, name, fields);
        }
    }

    private static void value(JsonParser parser, String name, Map<String, String> fields) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(parser, name + ".", fields);
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
