package io.leadtrace.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the records of a document stand, and how.
 *
 * @param place see {@link JsonSurvey}
 * @param form what a record is there
 * @param count how many things stand there
 */
record JsonPlace(String place, Form form, long count) {

    /** What a record is. */
    enum Form {
        /** An object. */
        OBJECT,
        /** An object among others of its sort, each under a name. */
        KEYED,
        /** A list of values. */
        ROW,
        /** A value. */
        VALUE,
        /** The values at the same place of several lists, each under a name. */
        COLUMNS
    }

    /** Where the records of a document stand whose root is one object after another. */
    static final String ROOT = "";

    private static final String ROOT_LIST = "[]";

    /** So many objects inside one another make groups of them, not records. */
    private static final long MANY = 20;

    private static final Set<String> NAMES_OF_COLUMNS = Set.of(
            "columns", "fields", "header", "headers", "names", "keys", "cols", "head", "titles", "表头", "列", "字段");

    /**
     * The places of records: the outermost lists, or the root where several objects stand there. What is inside takes the
     * place of what is around it when that is but its wrapping: a single object, or a few groups of many.
     */
    static List<JsonPlace> of(JsonSurvey survey) {
        Map<String, JsonPlace> places = new TreeMap<>();
        survey.objects.forEach((place, count) -> places.put(place, new JsonPlace(place, Form.OBJECT, count)));
        survey.rows.forEach((place, count) -> {
            if (!place.equals(ROOT) || count > 1) {
                places.merge(
                        place, new JsonPlace(place, Form.ROW, count), (one, other) -> one.count > count ? one : other);
            }
        });
        survey.members.forEach((place, members) -> {
            boolean alone = survey.objects.getOrDefault(ROOT, 1L) <= 1;
            if (alone && members.isColumns()) {
                places.put(place, new JsonPlace(place, Form.COLUMNS, Long.MAX_VALUE / MANY));
            } else if (alone && members.isKeyed()) {
                places.put(place, new JsonPlace(place, Form.KEYED, members.objects()));
            }
        });
        List<JsonPlace> chosen = new ArrayList<>();
        for (JsonPlace one : places.values()) {
            boolean wrapping = places.values().stream().anyMatch(inner -> inner.isWrappedBy(one));
            // in the map's order what is around comes before what is inside
            if (!wrapping && chosen.stream().noneMatch(outer -> isInside(one.place, outer.place))) {
                chosen.add(one);
            }
        }
        if (chosen.isEmpty() && survey.values.containsKey(ROOT_LIST)) {
            chosen.add(new JsonPlace(ROOT_LIST, Form.VALUE, 1));
        }
        return chosen;
    }

    private boolean isWrappedBy(JsonPlace outer) {
        if (!isInside(place, outer.place)) {
            return false;
        }
        boolean single = outer.form == Form.OBJECT && outer.count == 1;
        // lists of values in records, such as coordinates, are no records
        return single ? count >= 2 : form != Form.ROW && outer.form != Form.COLUMNS && count >= MANY * outer.count;
    }

    static boolean isInside(String place, String outer) {
        return place.length() > outer.length()
                && place.startsWith(outer)
                && ".[".indexOf(place.charAt(outer.length())) >= 0;
    }

    /** The names of the columns of lists of values, where the document has them beside these; empty without. */
    List<String> names(JsonSurvey survey) {
        if (form != Form.ROW || !place.endsWith("[]")) {
            return List.of();
        }
        int last = place.lastIndexOf('.');
        String around = last < 0 ? "" : place.substring(0, last);
        return survey.values.entrySet().stream()
                .filter(list ->
                        list.getKey().startsWith(around + ".") && list.getKey().endsWith("[]"))
                .filter(list -> NAMES_OF_COLUMNS.contains(list.getKey()
                        .substring(around.length() + 1, list.getKey().length() - 2)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
