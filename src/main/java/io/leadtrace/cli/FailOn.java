package io.leadtrace.cli;

import io.leadtrace.detect.Scan;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scan must not find: at least so many values of a kind of data.
 *
 * @param kind the name of the kind
 * @param least how many values, at least 1
 */
record FailOn(String kind, long least) {
    private static final Pattern WORD = Pattern.compile("([a-z-]+)(?::0*([1-9]\\d{0,11}))?");

    /** The gate a word names, {@code phone} or {@code phone:100}. */
    static FailOn of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new WrongCall("cli.wrong-fail-on-form", word);
        }
        if (!PiiKinds.named(matcher.group(1)).name().equals(matcher.group(1))) {
            throw new WrongCall(
                    "cli.wrong-fail-on",
                    matcher.group(1),
                    PiiKinds.ALL.stream().map(PiiKind::name).collect(Collectors.joining(", ")));
        }
        return new FailOn(matcher.group(1), matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2)));
    }

    /** Whether the scan found so many, values that cannot be true not counted. */
    boolean isMetBy(Scan scan) {
        return scan.files().stream()
                        .flatMap(file -> file.tables().stream())
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.kind().equals(kind))
                        .mapToLong(column -> column.filled() - column.invalid())
                        .sum()
                >= least;
    }
}
