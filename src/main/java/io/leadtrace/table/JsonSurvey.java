package io.leadtrace.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * What stands where in a document. A place is the names on the way to it, lists leaving brackets behind, such as {@code
 * .data.people[]}; the root is the empty text. Memory is bounded.
 */
final class JsonSurvey {
    /** More places than that are not told apart. */
    private static final int MOST_PLACES = 1_000;

    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 201;

    /** Two objects side by side are two parts of one record. */
    private static final int FEWEST_KEYED = 3;

    private static final int MOST_BESIDE = 3;

    /** Objects of one sort have at least a third of the names that any of them has. */
    private static final int SPARSEST = 3;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** How many objects stand at the root and in each list. */
    final Map<String, Long> objects = new TreeMap<>();

    /** How many lists of values stand at the root and in each list. */
    final Map<String, Long> rows = new TreeMap<>();

    /** Objects that are in no list. */
    final Map<String, Members> members = new TreeMap<>();

    /** The first values of lists that are in no other list. */
    final Map<String, List<String>> values = new TreeMap<>();

    /** Whether the document broke off. */
    private boolean broken;

    private final boolean[] holdsValues = new boolean[DEEPEST];
    private final long[] sizes = new long[DEEPEST];
    private int lists;

    /** What an object holds: objects, lists of values, lists of objects or lists, values. */
    static final class Members {
        private long objects;
        private long lists;
        private long groups;
        private long others;
        private long innerNames;
        private final Set<String> inner = new HashSet<>();
        private final Set<Long> sizes = new HashSet<>();

        /** Whether it holds things of one sort by their names, such as people by their numbers. */
        boolean isKeyed() {
            return objects >= FEWEST_KEYED
                    && groups == 0
                    && lists + others <= MOST_BESIDE
                    && lists + others < objects
                    && innerNames >= objects
                    && inner.size() * objects <= SPARSEST * innerNames;
        }

        /** Whether it holds columns: lists of as many values each, or objects whose values are counted from 0. */
        boolean isColumns() {
            boolean even = sizes.size() == 1 && !sizes.contains(0L) && !sizes.contains(1L);
            boolean counted = inner.contains("0")
                    && inner.stream().allMatch(name -> COUNT.matcher(name).matches());
            return lists >= 2 && objects + groups + others == 0 && even
                    || objects >= 2 && lists + groups + others == 0 && counted;
        }

        long objects() {
            return objects;
        }
    }

    private JsonSurvey() {}

    static JsonSurvey of(JsonText text) throws IOException {
        JsonSurvey survey = new JsonSurvey();
        try {
            text.walk(survey::token);
        } catch (JacksonException e) {
            // reading fails there again, after what stands before it
            survey.broken = true;
        }
        return survey;
    }

    boolean isBroken() {
        return broken;
    }

    private void token(JsonToken token, JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        switch (token) {
            case START_OBJECT -> begin(context);
            case START_ARRAY -> {
                int depth = context.getNestingDepth();
                holdsValues[depth] = false;
                sizes[depth] = 0;
                lists++;
            }
            case END_ARRAY -> {
                lists--;
                ended(context);
            }
            case END_OBJECT, PROPERTY_NAME -> {}
            default -> value(context, parser);
        }
    }

    private void begin(TokenStreamContext object) {
        TokenStreamContext around = object.getParent();
        if (around.inObject()) {
            if (lists == 0) {
                Members outer = membersOf(around);
                if (outer != null) {
                    outer.objects++;
                }
            }
        } else {
            count(objects, place(around));
            if (around.inArray()) {
                sizes[around.getNestingDepth()]++;
            }
        }
    }

    private void ended(TokenStreamContext around) {
        int depth = around.getNestingDepth() + 1;
        if (around.inArray()) {
            sizes[depth - 1]++;
        }
        if (around.inObject()) {
            Members outer = lists == 0 ? membersOf(around) : null;
            if (outer != null) {
                if (holdsValues[depth]) {
                    outer.lists++;
                    if (outer.sizes.size() < 2) {
                        outer.sizes.add(sizes[depth]);
                    }
                } else {
                    outer.groups += sizes[depth] > 0 ? 1 : 0;
                }
            }
        } else if (holdsValues[depth]) {
            count(rows, place(around));
        }
    }

    private void value(TokenStreamContext context, JsonParser parser) {
        if (context.inArray()) {
            int depth = context.getNestingDepth();
            holdsValues[depth] = true;
            sizes[depth]++;
            if (lists == 1 && sizes[depth] <= MOST_NAMES) {
                String place = place(context);
                if (values.size() < MOST_PLACES || values.containsKey(place)) {
                    values.computeIfAbsent(place, p -> new ArrayList<>()).add(parser.getString());
                }
            }
        } else if (context.inObject() && lists == 0) {
            Members outer = membersOf(context);
            if (outer != null) {
                outer.others++;
            }
        }
    }

    /** What is known of an object in no list; null where there is no room for more, or it is in one. */
    private Members membersOf(TokenStreamContext object) {
        String place = place(object.getParent());
        Members known = members.get(place);
        if (known == null && members.size() < MOST_PLACES) {
            known = new Members();
            members.put(place, known);
        }
        TokenStreamContext around = object.getParent();
        if (around != null && around.inObject()) {
            Members outer = members.get(place(around.getParent()));
            if (outer != null) {
                outer.innerNames++;
                if (outer.inner.size() < MOST_NAMES) {
                    outer.inner.add(object.currentName());
                }
            }
        }
        return known;
    }

    private static void count(Map<String, Long> counts, String place) {
        if (counts.size() < MOST_PLACES || counts.containsKey(place)) {
            counts.merge(place, 1L, Long::sum);
        }
    }

    /** The place of what stands in a list, an object or the root. */
    static String place(TokenStreamContext context) {
        StringBuilder place = new StringBuilder();
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            place.insert(0, at.inArray() ? "[]" : "." + at.currentName());
        }
        return place.toString();
    }
}
