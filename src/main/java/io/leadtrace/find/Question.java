package io.leadtrace.find;

import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A value asked for, as an SQL condition on {@code cells}. */
final class Question {
    /** Kinds whose masks leave enough to find somebody by. */
    private static final Set<String> COVERED = Set.of("phone", "national-id", "email", "bank-card");

    /** Kinds a text may be of though its form says nothing. */
    private static final Set<String> WORDS = Set.of("person-name", "employer", "address", "estate");

    private final String text;
    private final List<PiiKind> kinds = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();

    Question(String value, Corpus corpus) {
        text = value.strip();
        List<PiiKind> possible = new ArrayList<>();
        for (PiiKind kind : PiiKinds.ALL) {
            Likeness likeness = kind.examine(text);
            if (likeness == Likeness.VALID || likeness == Likeness.MASKED) {
                kinds.add(kind);
            } else if (likeness == Likeness.POSSIBLE && WORDS.contains(kind.name())) {
                possible.add(kind);
            }
        }
        kinds.addAll(possible);
        if (kinds.isEmpty()) {
            kinds.add(PiiKinds.named("other"));
        }
        way(corpus.digests("other", text).get(0), "raw = %d", "same-text");
        kinds.forEach(kind -> ways(kind, corpus.digests(kind.name(), text)));
    }

    private void ways(PiiKind kind, List<Long> digests) {
        String of = "kind = '" + kind.name() + "' AND ";
        way(digests.get(1), of + "canonical = %d", "same-value");
        if (COVERED.contains(kind.name())) {
            for (int place = 1; place <= PiiKind.MOST_KEYS; place++) {
                boolean asked = digests.get(1) == null;
                way(
                        digests.get(1 + place),
                        of + (asked ? "" : "canonical IS NULL AND ") + "key" + place + " = %d",
                        "masked");
            }
        }
        if (kind.name().equals("person-name") && text.chars().noneMatch(Character::isIdeographic)) {
            way(digests.get(2), of + "key1 = %d", "same-sound");
        }
        if (kind.name().equals("address") || kind.name().equals("property-record")) {
            way(digests.get(2), of + "key1 = %d", "same-value");
        }
    }

    private void way(Long digest, String condition, String how) {
        if (digest != null) {
            ways.add("WHEN " + condition.replace("%d", digest.toString()) + " THEN '" + how + "'");
        }
    }

    /** The value and what it may be shown as. */
    io.leadtrace.source.SecretText value() {
        return new io.leadtrace.source.SecretText(text, kinds.get(0).mask(text));
    }

    /** The names of the kinds it may be of. */
    List<String> kinds() {
        return kinds.stream().map(PiiKind::name).toList();
    }

    /** SQL for how a cell holds the value; null where it does not. */
    String how() {
        return "CASE " + String.join(" ", ways) + " END";
    }
}
