package io.leadtrace.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whose names the columns of names hold: the people of the list, their children, or whoever looks after them. */
final class NameJudge {
    private static final Set<String> CHILDHOOD = Set.of("school", "course");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]+");
    private static final double MOSTLY = 0.6;
    private static final double OWN = 0.8;
    private static final int FEWEST = 10;
    private static final int FEW_WORDS = 5;
    private static final int MOST_SALESPEOPLE = 12;

    private NameJudge() {}

    static void weigh(List<ColumnJudge> columns) {
        namesInParts(columns);
        namesBesidePhones(columns);
        salespeople(columns);
        children(columns);
        owners(columns);
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
        familyNames(columns);
        for (int i = 0; i + 1 < columns.size(); i++) {
            ColumnJudge family = columns.get(i);
            ColumnJudge given = columns.get(i + 1);
            if (family.best().equals("last-name")
                    && !given.isNamed()
                    && given.fitShare("first-name") > 0.9
                    && given.sample().averageLength() < 2.6) {
                given.add("first-name", 4);
            }
        }
    }

    /** A bare Name beside a Vorname or a prénom is the family's, where it is one word. */
    private static void familyNames(List<ColumnJudge> columns) {
        for (int i = 0; i < columns.size(); i++) {
            boolean given = i > 0 && columns.get(i - 1).best().equals("first-name")
                    || i + 1 < columns.size() && columns.get(i + 1).best().equals("first-name");
            ColumnJudge column = columns.get(i);
            boolean words = column.sample().size() > 0 && column.sample().share(ONE_WORD) > OWN;
            if (given && words && column.isNamed("person-name")) {
                column.add("last-name", 5);
            } else if (given
                    && words
                    && !column.isNamed()
                    && column.best().equals("other")
                    && with(columns, "last-name").isEmpty()) {
                column.add("last-name", column.sample().size() >= FEW_WORDS ? 6 : 0);
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

    /** Names that come again and again in a list whose other columns do not are those of whoever looks after it. */
    private static void salespeople(List<ColumnJudge> columns) {
        double most = columns.stream()
                .filter(c -> c.best().equals("person-name")
                        || c.best().equals("phone")
                        || c.best().equals("national-id"))
                .mapToDouble(c -> c.sample().distinctness())
                .max()
                .orElse(0);
        for (ColumnJudge column : columns) {
            ColumnSample sample = column.sample();
            boolean names = column.best().equals("person-name")
                    || column.best().equals("other")
                    || column.best().equals("estate")
                    || column.best().equals("job-title")
                    || column.best().equals("child-name");
            boolean repeated = sample.size() >= FEWEST
                    && sample.distinct() <= MOST_SALESPEOPLE
                    && sample.distinctness() <= most * 0.55;
            if (names && repeated && !column.isNamed("person-name") && column.validShare("person-name") >= MOSTLY) {
                column.add("salesperson", 6.5);
                column.add("person-name", -1);
            } else if (repeated && areGivenNames(column) && isNamedElsewhere(columns, column)) {
                column.add("salesperson", 6.5);
            }
        }
    }

    /** Kenny, Fiona: who works together says no more. */
    private static boolean areGivenNames(ColumnJudge column) {
        boolean unheaded = column.best().equals("other") || column.best().equals("first-name");
        return unheaded
                && column.isSilent()
                && column.sample().distinct() > 1
                && column.validShare("first-name") + column.validShare("person-name") >= MOSTLY;
    }

    /** Whether the people of the list have a column of their own. */
    private static boolean isNamedElsewhere(List<ColumnJudge> columns, ColumnJudge column) {
        return columns.stream()
                .anyMatch(other -> other != column
                        && (other.best().equals("person-name") || other.best().equals("last-name")));
    }

    /** Beside schools and courses, of two columns of names the one further from the phones is that of the children. */
    private static void children(List<ColumnJudge> columns) {
        List<ColumnJudge> names = new ArrayList<>(with(columns, "person-name"));
        names.removeIf(column -> column.isNamed("person-name"));
        boolean childhood = columns.stream().anyMatch(c -> CHILDHOOD.contains(c.best()));
        List<ColumnJudge> phones = with(columns, "phone");
        if (!childhood || phones.isEmpty() || with(columns, "person-name").size() < 2) {
            return;
        }
        int phone = phones.get(0).index();
        names.stream()
                .max(Comparator.comparingInt(c -> Math.abs(c.index() - phone)))
                .ifPresent(child -> child.add("child-name", 6));
    }

    /** The owner of a flat or a car is another on each row; that of a lead is not. */
    private static void owners(List<ColumnJudge> columns) {
        for (ColumnJudge column : with(columns, "salesperson")) {
            if (column.sample().distinctness() > OWN
                    && column.sample().size() >= FEWEST
                    && with(columns, "person-name").isEmpty()) {
                column.add("person-name", 3);
            }
        }
    }

    private static List<ColumnJudge> with(List<ColumnJudge> columns, String kind) {
        return columns.stream().filter(column -> column.best().equals(kind)).toList();
    }
}
