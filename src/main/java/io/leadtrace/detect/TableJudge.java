package io.leadtrace.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets the columns of a table speak for and against each other. */
final class TableJudge {
    private TableJudge() {}

    static void weigh(List<ColumnJudge> columns) {
        oneRowNumber(columns);
        namesInParts(columns);
        namesBesidePhones(columns);
        strangersAlone(columns);
    }

    private static void oneRowNumber(List<ColumnJudge> columns) {
        List<ColumnJudge> numbers = with(columns, "row-number");
        numbers.sort(Comparator.comparingDouble(c -> -c.score("row-number")));
        for (ColumnJudge one : numbers.subList(Math.min(1, numbers.size()), numbers.size())) {
            one.add("row-number", -6);
        }
    }

    /** A column of family names makes a column of words beside it one of given names, and the other way round. */
    private static void namesInParts(List<ColumnJudge> columns) {
        for (int i = 0; i < columns.size(); i++) {
            for (int j = Math.max(0, i - 2); j < Math.min(columns.size(), i + 3); j++) {
                if (i != j
                        && columns.get(i).isNamed("last-name")
                        && columns.get(j).isNamed("first-name")) {
                    columns.get(i).add("last-name", 3);
                    columns.get(j).add("first-name", 3);
                    columns.get(i).add("person-name", -2);
                    columns.get(j).add("person-name", -2);
                }
            }
        }
    }

    /** Of a list that has phones, the column of names beside them is its people. */
    private static void namesBesidePhones(List<ColumnJudge> columns) {
        for (ColumnJudge phone : with(columns, "phone")) {
            for (ColumnJudge column : columns) {
                if (Math.abs(column.index() - phone.index()) <= 2 && !column.isNamed("salesperson")) {
                    column.add("person-name", 0.6);
                }
            }
        }
    }

    /** The second column of names with few different ones is whoever looks after the people of the first. */
    private static void strangersAlone(List<ColumnJudge> columns) {
        List<ColumnJudge> names = new ArrayList<>(with(columns, "person-name"));
        if (names.size() > 1) {
            names.sort(Comparator.comparingDouble(c -> -c.sample().distinctness()));
            double most = names.get(0).sample().distinctness();
            for (ColumnJudge one : names.subList(1, names.size())) {
                if (one.sample().distinctness() < most / 4 && !one.isNamed("person-name")) {
                    one.add("salesperson", 5);
                }
            }
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
