package io.leadtrace.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets the columns of a table speak for and against each other. */
final class TableJudge {
    private TableJudge() {}

    static void weigh(List<ColumnJudge> columns) {
        oneRowNumber(columns);
        NameJudge.weigh(columns);
        AmountJudge.weigh(columns);
        NumberJudge.weigh(columns);
        CompanyJudge.weigh(columns);
    }

    private static void oneRowNumber(List<ColumnJudge> columns) {
        List<ColumnJudge> numbers = with(columns, "row-number");
        numbers.sort(Comparator.comparingDouble(c -> -c.score("row-number")));
        for (ColumnJudge one : numbers.subList(Math.min(1, numbers.size()), numbers.size())) {
            one.add("row-number", -6);
        }
    }

    private static List<ColumnJudge> with(List<ColumnJudge> columns, String kind) {
        List<ColumnJudge> found = new ArrayList<>();
        for (ColumnJudge column : columns) {
            if (column.best().equals(kind)) {
                found.add(column);
            }
        }
        return found;
    }
}
