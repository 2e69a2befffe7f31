package io.leadtrace.redact;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Covers the cells of a file. */
final class Cover {
    /** Kinds whose values are figures that describe a person without pointing to one. */
    private static final Set<String> FIGURES = Set.of(
            "row-number",
            "gender",
            "age",
            "floor-area",
            "layout",
            "price",
            "mortgage",
            "income",
            "loan-amount",
            "date");

    /** Kinds whose values are words of that sort. Somebody may have typed a name among them. */
    private static final Set<String> WORDS = Set.of(
            "province",
            "state",
            "city",
            "county",
            "district",
            "country",
            "lead-status",
            "source-channel",
            "job-title",
            "course");

    private static final List<String> NUMBERED = List.of("phone", "national-id", "email", "bank-card");

    /** More letters in a figure make it a note. */
    private static final int MOST_LETTERS = 4;

    /** A number format with more digits of its own spells a number out. */
    private static final int MOST_DIGITS = 5;

    /** What a number format shows as it stands, and its locales and conditions. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private static final int REMEMBERED = 10_000;

    private final Survey survey;
    private final Scrubber scrubber;
    private final Map<String, Boolean> formats = new HashMap<>();
    private final Map<String, Long> covered = new TreeMap<>();
    private final Map<String, String> scrubbed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Cover(Survey survey) {
        this.survey = survey;
        scrubber = new Scrubber(survey.names());
    }

    /** Whether all cells of a kind are covered. */
    static boolean isCovered(String kind) {
        return !FIGURES.contains(kind) && !WORDS.contains(kind) && !kind.equals("other");
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
        if (area.isHeader(column, text)) {
            return text(text);
        }
        if (!stays(area, column, kind, text)) {
            covered.merge(kind, 1L, Long::sum);
            return masked(PiiKinds.named(kind), text);
        }
        String shown = FIGURES.contains(kind) ? text : scrub(text, false);
        count(text, shown);
        return shown;
    }

    /** A mask shows what its own kind may show, so what stands in the wrong column is covered letter by letter. */
    private String masked(PiiKind kind, String text) {
        List<Likeness> parts = kind.split(text).stream().map(kind::examine).toList();
        boolean stranger = parts.isEmpty() || parts.contains(Likeness.NONE);
        return scrub((stranger ? PiiKinds.named("other") : kind).mask(text), stranger);
    }

    /** Whether a cell is what its column says, and no number or name of a person put there. */
    private static boolean stays(Area area, int column, String kind, String text) {
        if (isCovered(kind) || is(NUMBERED, text)) {
            return false;
        }
        boolean own = PiiKinds.named(kind).examine(text) != Likeness.NONE;
        if (FIGURES.contains(kind)) {
            return own && text.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS && !isNumbered(text);
        }
        boolean described = WORDS.contains(kind) && PiiKinds.named(kind).examine(text) == Likeness.VALID;
        boolean shared = area.isShared(column, text);
        boolean name = is(List.of("person-name"), text);
        return described && shared || (described || shared) && !name;
    }

    /** Whether a figure is a number of the length of a phone's that is no amount, date or count. */
    private static boolean isNumbered(String text) {
        return text.codePoints().filter(Character::isDigit).count() >= 11
                && text.codePoints().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '-');
    }

    private static boolean is(List<String> kinds, String text) {
        return kinds.stream().anyMatch(kind -> PiiKinds.named(kind).examine(text) == Likeness.VALID);
    }

    /** What may be shown of a text outside a table, such as a title, a header or a sheet's name. */
    String text(String text) {
        if (HeaderWords.isWord(text)) {
            return text;
        }
        String shown = scrub(text, true);
        count(text, shown);
        return shown;
    }

    /** A number format; empty where the words in it could point to somebody. */
    String format(String format) {
        return format.isEmpty() || formats.computeIfAbsent(format, this::isHarmless) ? format : "";
    }

    private boolean isHarmless(String format) {
        String words =
                WRITTEN_OUT.matcher(format).results().map(MatchResult::group).collect(Collectors.joining());
        String rest = WRITTEN_OUT.matcher(format).replaceAll("");
        return rest.codePoints().filter(c -> c >= '1' && c <= '9').count() <= MOST_DIGITS
                && scrub(words.replace("\\", ""), true).equals(words.replace("\\", ""))
                && scrub(rest.replace("0", ""), true).equals(rest.replace("0", ""));
    }

    private void count(String text, String shown) {
        if (!shown.equals(text)) {
            covered.merge("text", 1L, Long::sum);
        }
    }

    private String scrub(String text, boolean strict) {
        return text.isBlank()
                ? text
                : scrubbed.computeIfAbsent((strict ? "s" : "l") + text, key -> scrubber.scrub(text, strict));
    }
}
