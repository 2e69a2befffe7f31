package io.leadtrace.redact;

import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Covers the cells of a file. */
final class Cover {
    /** Kinds that describe a person without pointing to one; anything else is covered. */
    private static final Set<String> KEPT = Set.of(
            "row-number",
            "gender",
            "age",
            "province",
            "state",
            "city",
            "county",
            "district",
            "country",
            "floor-area",
            "layout",
            "price",
            "mortgage",
            "income",
            "loan-amount",
            "lead-status",
            "source-channel",
            "job-title",
            "course",
            "date");

    private static final List<String> POINTING = List.of("phone", "national-id", "email", "bank-card", "person-name");

    private final Survey survey;
    private final Scrubber scrubber;
    private final Map<String, Long> covered = new TreeMap<>();

    Cover(Survey survey) {
        this.survey = survey;
        scrubber = new Scrubber(survey.names());
    }

    /** Whether all cells of a kind are covered. */
    static boolean isCovered(String kind) {
        return !KEPT.contains(kind) && !kind.equals("other");
    }

    /** How many cells were covered, by kind. */
    Map<String, Long> covered() {
        return covered;
    }

    /** What may be shown of a cell. */
    String cell(String sheet, long row, int column, String text) {
        if (text.isBlank()) {
            return text;
        }
        for (Area area : survey.areas()) {
            if (area.holds(sheet, row)) {
                return data(area, column, text);
            }
        }
        return text(text);
    }

    private String data(Area area, int column, String text) {
        String kind = area.kind(column);
        boolean other = kind.equals("other") && !area.isShared(column, text.strip());
        if (isCovered(kind) || other) {
            covered.merge(kind, 1L, Long::sum);
            return PiiKinds.named(kind).mask(text);
        }
        return describes(kind, text) ? text : text(text);
    }

    /** Whether a cell of a column that stays is what its column says, and no number of a person put there. */
    private static boolean describes(String kind, String text) {
        return KEPT.contains(kind)
                && PiiKinds.named(kind).examine(text) != Likeness.NONE
                && POINTING.stream().noneMatch(other -> PiiKinds.named(other).examine(text) == Likeness.VALID);
    }

    /** What may be shown of a text outside a table, such as a title or a sheet's name. */
    String text(String text) {
        String scrubbed = scrubber.scrub(text);
        if (!scrubbed.equals(text)) {
            covered.merge("text", 1L, Long::sum);
        }
        return scrubbed;
    }
}
