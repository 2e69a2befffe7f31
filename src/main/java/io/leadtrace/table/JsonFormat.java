package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Records in JSON: one object a line, objects one after another, a list of objects or of lists wherever in the document it
 * stands, objects under names, columns under names; several places are several sheets. An object in an object gives columns
 * such as {@code address.city}; values of a list are joined.
 */
final class JsonFormat implements TableFormat {
    /** Lists of values are JSON when so much of them is. */
    private static final int TOKENS_TRIED = 40;

    /** Which part of the lines of a broken document has to be JSON for it to be read by lines. */
    private static final double MOST_LINES = 0.5;

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
                JsonParser parser = JsonText.parser(text)) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            return token == JsonToken.START_OBJECT
                    ? parser.nextToken() == JsonToken.PROPERTY_NAME
                    : token == JsonToken.VALUE_STRING && goesOn(parser);
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean goesOn(JsonParser parser) {
        int tokens = 0;
        while (tokens < TOKENS_TRIED && parser.nextToken() != null) {
            tokens++;
        }
        return tokens > 0;
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        notes.metadata("otherEncoding", encoding.other());
        JsonText text = new JsonText(exhibit, encoding);
        if (text.shareOfWholeLines(true) > 0) {
            text.readByLines();
        }
        JsonSurvey survey = JsonSurvey.of(text);
        if (survey.isBroken() && text.shareOfWholeLines(false) >= MOST_LINES) {
            text.readByLines();
            survey = JsonSurvey.of(text);
        }
        if (text.badLines() > 0) {
            notes.problem(Message.of("table.json.lines", text.badLines(), text.firstBad()));
        }
        List<JsonPlace> places = JsonPlace.of(survey);
        for (JsonPlace place : places) {
            notes.metadata("recordsAt", place.place());
            new JsonRecords(text, place, place.names(survey)).read(visitor, notes);
        }
        long beside = beside(survey, places);
        if (beside > 0) {
            notes.problem(Message.of("table.json.beside", beside));
        }
    }

    /** How many objects and lists of values stand in no place that is read. */
    private static long beside(JsonSurvey survey, List<JsonPlace> read) {
        List<Map.Entry<String, Long>> all = new ArrayList<>(survey.objects.entrySet());
        all.addAll(survey.rows.entrySet());
        return all.stream()
                .filter(one -> !one.getKey().equals(JsonPlace.ROOT)
                        && read.stream()
                                .noneMatch(place -> one.getKey().equals(place.place())
                                        || JsonPlace.isInside(one.getKey(), place.place())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
