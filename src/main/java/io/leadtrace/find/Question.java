package io.leadtrace.find;

import io.leadtrace.fingerprint.CellIndex;
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

/** A value asked for, as an SQL condition on {@code cells} and as the digests it asks for. */
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

    /** Cells of all kinds. */
    private static final List<String> ANY = List.of();

    private final String text;
    private final List<PiiKind> kinds = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final List<String> fullNameWays = new ArrayList<>();
    private Long cover;
    private final List<CellIndex.Wanted> wanted = new ArrayList<>();

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
        way(ANY, "raw", corpus.digests("other", text).get(0), "", "same-text");
        kinds.forEach(kind -> ways(kind, corpus));
    }

    private void ways(PiiKind kind, Corpus corpus) {
        List<Long> digests = corpus.digests(kind.name(), text);
        List<String> own = List.of(kind.name());
        way(kin(kind.name()), "canonical", digests.get(1), "", "same-value");
        way(ANY, "raw", corpus.digests("other", kind.canonical(text)).get(0), "", "same-value");
        if (COVERED.contains(kind.name())) {
            String covered = digests.get(1) == null ? "" : " AND canonical IS NULL";
            for (int place = 1; place <= PiiKind.MOST_KEYS; place++) {
                way(own, "key" + place, digests.get(1 + place), covered, "masked");
            }
        }
        if (kind.name().equals(NAME)) {
            name(digests, corpus);
        }
        if (kind.name().equals("address") || kind.name().equals("property-record")) {
            way(own, "key1", digests.get(2), "", "same-value");
        }
    }

    /**
     * A name in other letters: one in Latin letters is sought in all, one in Chinese only in Latin ones, which have no key of
     * the surname, as others in Chinese that sound the same are other names.
     */
    private void name(List<Long> digests, Corpus corpus) {
        cover = digests.get(1) == null ? null : digests.get(3);
        String latin = text.codePoints().noneMatch(Character::isIdeographic) ? "" : " AND key2 IS NULL";
        fullNameWay("canonical", digests.get(1), "", "same-value");
        fullNameWay("key1", digests.get(2), latin, "same-sound");
        way(List.of(NAME), "key1", digests.get(2), latin, "same-sound");
        for (String other : KIN.get(NAME)) {
            way(List.of(other), "key1", corpus.digests(other, text).get(2), latin, "same-sound");
        }
    }

    private static List<String> kin(String kind) {
        return Stream.concat(Stream.of(kind), KIN.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    /** A digest that cells of some kinds may have, and what else must be so. */
    private void way(List<String> of, String column, Long digest, String further, String how) {
        if (digest == null) {
            return;
        }
        List<String> whose = of.isEmpty() ? List.of("") : of;
        whose.forEach(kind -> wanted.add(new CellIndex.Wanted(kind, column, digest)));
        String kind = of.isEmpty()
                ? ""
                : of.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "kind IN (", ") AND "));
        ways.add(when(kind, column, digest, further, how));
    }

    private void fullNameWay(String column, Long digest, String further, String how) {
        if (digest != null) {
            wanted.add(new CellIndex.Wanted(NAME, column, digest));
            fullNameWays.add(when("", column, digest, further, how));
        }
    }

    private static String when(String kind, String column, long digest, String further, String how) {
        return "WHEN " + kind + column + " = " + digest + further + " THEN '" + how + "'";
    }

    /** The digests of which a cell must have one to hold the value. */
    List<CellIndex.Wanted> wanted() {
        return List.copyOf(wanted);
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

    /** SQL for a cell with a covered name of the same surname; null where the value is no such name. */
    String mayStandBehind() {
        return cover == null ? null : "kind = '" + NAME + "' AND canonical IS NULL AND key2 = " + cover;
    }

    /** The digest of such a cell; asked only where {@link #mayStandBehind} is not null. */
    CellIndex.Wanted cover() {
        return new CellIndex.Wanted(NAME, "key2", cover);
    }

    /** The name, to be held against covered ones. */
    CoveredName name() {
        return new CoveredName(PiiKinds.named(NAME).canonical(text));
    }
}
