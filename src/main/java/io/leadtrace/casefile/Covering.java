package io.leadtrace.casefile;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks personal data in the words about a file: its path, its sheets' names, headers that are rows of data in truth. */
final class Covering {
    private static final Pattern PERSONAL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"
            + "|(?<![0-9A-Fa-f])(?:(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}"
            + "|[1-9]\\d{16}[0-9Xx]|[1-9]\\d{14,15}|62\\d{17})(?![0-9A-Fa-f])");

    private static final int LONGEST_PHONE = 14;

    private Covering() {}

    /** A text with mobile, id and card numbers and mail addresses masked; the same text where there are none. */
    static String text(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = PERSONAL.matcher(text);
        StringBuilder covered = new StringBuilder(text.length());
        while (matcher.find()) {
            matcher.appendReplacement(covered, Matcher.quoteReplacement(mask(matcher.group())));
        }
        return matcher.appendTail(covered).toString();
    }

    private static String mask(String found) {
        String kind = kind(found);
        return kind == null ? found : PiiKinds.named(kind).mask(found);
    }

    /** The kind of what was found; null where a long number is neither an id nor a card, as folders and moments are named. */
    private static String kind(String found) {
        if (found.indexOf('@') >= 0) {
            return "email";
        }
        if (found.chars().filter(Character::isLetterOrDigit).count() <= LONGEST_PHONE) {
            return "phone";
        }
        if (PiiKinds.named("national-id").examine(found) != Likeness.NONE) {
            return "national-id";
        }
        return PiiKinds.named("bank-card").examine(found) == Likeness.VALID ? "bank-card" : null;
    }

    /** A header; one that is no word for a column but a value of the column's own kind is masked like one. */
    static String header(String header, String kind) {
        PiiKind own = PiiKinds.named(kind);
        if (!header.isBlank()
                && !kind.equals("other")
                && HeaderWords.kinds(header).isEmpty()
                && (own.examine(header) == Likeness.VALID || own.examine(header) == Likeness.INVALID)) {
            return own.mask(header);
        }
        return text(header);
    }
}
