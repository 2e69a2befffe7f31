package io.leadtrace.detect;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.List;

/**
 * What judgements are calibrated from.
 *
 * @param logOdds what is for the likeliest kind of a column against all others, in natural logarithms of odds
 * @param few whether it was judged on few values
 */
public record LogOdds(double logOdds, boolean few) {

    /** Of each column of a table. */
    public static List<LogOdds> of(TableHead head, List<Row> rows) {
        return Detector.judged(head, rows).stream()
                .map(column -> new LogOdds(column.logOdds(), column.sample().isFew()))
                .toList();
    }
}
