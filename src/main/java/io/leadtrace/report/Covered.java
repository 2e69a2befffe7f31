package io.leadtrace.report;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers personal data in what is about to be shown. Safe for use by several threads. */
public final class Covered {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ \\-.()\\u00a0]{0,2}\\d){6,}[Xx]?");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d[-./ ]?(?:0?[1-9]|1[0-2])[-./ ]?(?:0?[1-9]|[12]\\d|3[01])(?:[-. ]?[0-2]\\d[-. ]?[0-5]\\d(?:[-. ]?[0-5]\\d)?)?");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern HAN = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2,4}(?!\\p{IsHan})");
    private static final Pattern HARMLESS = Pattern.compile("[\\d.,]{1,4}|[^\\p{L}\\p{N}]*");
    private static final int LONGEST_PHONE = 14;

    private Covered() {}

    /** A text that is no cell, with phone numbers, id and card numbers, mail addresses and names beside them covered. */
    public static String text(String text) {
        String plain = digits(text);
        String covered = replace(EMAIL, plain, email -> PiiKinds.named("email").mask(email));
        covered = replace(NUMBER, covered, Covered::number);
        if (covered.equals(plain)) {
            return text;
        }
        PiiKind name = PiiKinds.named("person-name");
        return replace(HAN, covered, han -> name.examine(han) == Likeness.VALID ? name.mask(han) : han);
    }

    /** A header; where it is no word for a column but a value of the column's own kind, it is covered like one. */
    public static String header(String header, String kind) {
        if (HeaderWords.kinds(header).isEmpty()) {
            PiiKind own = PiiKinds.named(kind);
            Likeness likeness = own.examine(header);
            if (likeness == Likeness.VALID || likeness == Likeness.INVALID) {
                return text(own.mask(header));
            }
        }
        return text(header);
    }

    /** A cell of a column of a known kind. */
    public static String cell(String text, String kind) {
        if (text.isBlank()) {
            return text;
        }
        PiiKind own = PiiKinds.named(kind);
        return own.name().equals("other") ? cell(text) : text(own.mask(text));
    }

    /** A cell nothing is known about: letters and digits are covered unless it is a word for a column or a few digits. */
    public static String cell(String text) {
        if (HARMLESS.matcher(text).matches() || isHeaderWord(text)) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text.length());
        text.codePoints().forEach(c -> covered.appendCodePoint(Character.isLetterOrDigit(c) ? '*' : c));
        return covered.toString();
    }

    private static boolean isHeaderWord(String text) {
        return HeaderWords.isWord(text);
    }

    private static String number(String number) {
        if (DATE.matcher(number).matches()) {
            return number;
        }
        long digits = number.chars().filter(Character::isDigit).count();
        return PiiKinds.named(digits < LONGEST_PHONE ? "phone" : "national-id").mask(number);
    }

    private interface Cover {
        String of(String found);
    }

    private static String replace(Pattern pattern, String text, Cover cover) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder(text.length());
        while (matcher.find()) {
            matcher.appendReplacement(replaced, Matcher.quoteReplacement(cover.of(matcher.group())));
        }
        return matcher.appendTail(replaced).toString();
    }

    /** Full-width and other digits made ASCII, so that they are found. */
    private static String digits(String text) {
        return text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
