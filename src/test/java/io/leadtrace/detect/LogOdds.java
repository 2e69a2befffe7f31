package io.leadtrace.detect;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.List;

/** What judgements are calibrated from. */
public final class LogOdds {
    private LogOdds() {}

    /** For each column of a table what is for its likeliest kind against all others, in natural logarithms of odds. */
    public static List<Double> of(TableHead head, List<Row> rows) {
        return Detector.judged(head, rows).stream().map(ColumnJudge::logOdds).toList();
    }
}
