package io.leadtrace.cli;

import io.leadtrace.detect.Scan;
import io.leadtrace.pii.PiiKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scan must not find: at least so many values of a kind of data.
 *
 * @param kind the name of the kind
 * @param least how many values, at least 1
 */
record FailOn(String kind, long least) {
    private static final Pattern WORD = Pattern.compile("([a-z-]+)(?::(\\d{1,12}))?");

    /** The gate a word names, {@code phone} or {@code phone:100}. */
    static FailOn of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || !PiiKinds.named(matcher.group(1)).name().equals(matcher.group(1))) {
            throw new WrongCall(
                    "cli.wrong-fail-on",
                    word,
                    String.join(
                            ", ", PiiKinds.ALL.stream().map(kind -> kind.name()).toList()));
        }
        return new FailOn(
                matcher.group(1), matcher.group(2) == null ? 1 : Math.max(1, Long.parseLong(matcher.group(2))));
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
