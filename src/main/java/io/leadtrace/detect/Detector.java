package io.leadtrace.detect;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges what the columns of a table hold, by header and content together: for each column and kind the log odds of its
 * header words, its values and its neighbours add up, and the likeliest kind wins.
 */
public final class Detector {
    /** How many rows, at most, a judgement is made on. */
    public static final int SAMPLE_ROWS = 2_000;

    private Detector() {}

    /** The profile of a table by its head and its first data rows; a table without rows is judged by its header. */
    public static Profile profile(TableHead head, List<Row> sample) {
        List<ColumnJudge> columns = judged(head, sample);
        boolean chinese = columns.stream().anyMatch(ColumnJudge::isChinese);
        return new Profile(
                columns.stream().map(column -> column.profile(chinese)).toList());
    }

    /** The columns of a table, each weighed for each kind. */
    static List<ColumnJudge> judged(TableHead head, List<Row> sample) {
        int width = Math.max(
                head.headers().size(),
                sample.stream().mapToInt(Row::width).max().orElse(0));
        List<ColumnJudge> columns = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            String header = column < head.headers().size() ? head.headers().get(column) : "";
            columns.add(new ColumnJudge(column, header, new ColumnSample(sample, column)));
        }
        TableJudge.weigh(columns);
        return columns;
    }
}
