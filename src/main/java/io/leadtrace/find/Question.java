package io.leadtrace.find;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.source.SecretText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value asked for, as an SQL condition on {@code cells}. */
final class Question {
    /** Kinds whose masks leave enough to find somebody by. */
    private static final Set<String> COVERED = Set.of("phone", "national-id", "email", "bank-card");

    /** Kinds a text may be of though its form says nothing. */
    private static final Set<String> WORDS = Set.of("person-name", "employer", "address", "estate");

    /** Kinds whose columns hold the values of another kind too, under the same canonical form. */
    private static final Map<String, List<String>> KIN = Map.of(
            "phone", List.of("wechat"),
            "wechat", List.of("phone"),
            "person-name", List.of("child-name", "salesperson"));

    private static final String NAME = "person-name";

    private final String text;
    private final List<PiiKind> kinds = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final List<String> fullNameWays = new ArrayList<>();
    private Long cover;

    Question(String value, Corpus corpus) {
        text = value.strip();
        List<PiiKind> invalid = new ArrayList<>();
        List<PiiKind> possible = new ArrayList<>();
        for (PiiKind kind : PiiKinds.ALL) {
            Likeness likeness = kind.examine(text);
            if (likeness == Likeness.VALID || likeness == Likeness.MASKED) {
                kinds.add(kind);
            } else if (likeness == Likeness.INVALID) {
                invalid.add(kind);
            } else if (likeness == Likeness.POSSIBLE && WORDS.contains(kind.name())) {
                possible.add(kind);
            }
        }
        kinds.addAll(invalid);
        kinds.addAll(possible);
        if (kinds.isEmpty()) {
            kinds.add(PiiKinds.named("other"));
        }
        way(corpus.digests("other", text).get(0), "raw = %d", "same-text");
        kinds.forEach(kind -> ways(kind, corpus));
    }

    private void ways(PiiKind kind, Corpus corpus) {
        List<Long> digests = corpus.digests(kind.name(), text);
        String of = "kind = '" + kind.name() + "' AND ";
        way(digests.get(1), "kind IN (" + kin(kind.name()) + ") AND canonical = %d", "same-value");
        way(corpus.digests("other", kind.canonical(text)).get(0), "raw = %d", "same-value");
        if (COVERED.contains(kind.name())) {
            for (int place = 1; place <= PiiKind.MOST_KEYS; place++) {
                boolean asked = digests.get(1) == null;
                way(
                        digests.get(1 + place),
                        of + (asked ? "" : "canonical IS NULL AND ") + "key" + place + " = %d",
                        "masked");
            }
        }
        if (kind.name().equals(NAME)) {
            name(digests, corpus);
        }
        if (kind.name().equals("address") || kind.name().equals("property-record")) {
            way(digests.get(2), of + "key1 = %d", "same-value");
        }
    }

    /**
     * A name in other letters: one in Latin letters is sought in all, one in Chinese only in Latin ones, which have no key of
     * surname and length, as others in Chinese that sound the same are other names.
     */
    private void name(List<Long> digests, Corpus corpus) {
        cover = digests.get(1) == null ? null : digests.get(3);
        String latin = text.codePoints().noneMatch(Character::isIdeographic) ? "" : " AND key2 IS NULL";
        fullNameWay(digests.get(1), "canonical = %d", "same-value");
        fullNameWay(digests.get(2), "key1 = %d" + latin, "same-sound");
        way(digests.get(2), "kind = '" + NAME + "' AND key1 = %d" + latin, "same-sound");
        for (String other : KIN.get(NAME)) {
            way(corpus.digests(other, text).get(2), "kind = '" + other + "' AND key1 = %d" + latin, "same-sound");
        }
    }

    private static String kin(String kind) {
        return Stream.concat(Stream.of(kind), KIN.getOrDefault(kind, List.of()).stream())
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
    }

    private void way(Long digest, String condition, String how) {
        if (digest != null) {
            ways.add(when(digest, condition, how));
        }
    }

    private void fullNameWay(Long digest, String condition, String how) {
        if (digest != null) {
            fullNameWays.add(when(digest, condition, how));
        }
    }

    private static String when(long digest, String condition, String how) {
        return "WHEN " + condition.replace("%d", Long.toString(digest)) + " THEN '" + how + "'";
    }

    /** The value and what it may be shown as. */
    SecretText value() {
        return new SecretText(text, kinds.get(0).mask(text));
    }

    /** The names of the kinds it may be of. */
    List<String> kinds() {
        return kinds.stream().map(PiiKind::name).toList();
    }

    /** SQL for how a cell holds the value; null where it does not. */
    String how() {
        return "CASE " + String.join(" ", ways) + " END";
    }

    /** SQL for how a name of two columns, a row of {@code full_names}, holds the value; null for none that could. */
    String howInTwo() {
        return fullNameWays.isEmpty() ? null : "CASE " + String.join(" ", fullNameWays) + " END";
    }

    /** SQL for a cell with a covered name of the same surname and length; null where the value is no such name. */
    String mayStandBehind() {
        return cover == null ? null : "kind = '" + NAME + "' AND canonical IS NULL AND key2 = " + cover;
    }

    /** The name, to be held against covered ones. */
    CoveredName name() {
        return new CoveredName(PiiKinds.named(NAME).canonical(text));
    }
}
