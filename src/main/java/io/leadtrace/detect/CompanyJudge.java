package io.leadtrace.detect;

import io.leadtrace.pii.Simplified;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what short marks and bare numbers are by the company they keep. */
final class CompanyJudge {
    private static final Set<String> PEOPLE = Set.of("person-name", "phone", "national-id");
    private static final Set<String> CHILDHOOD = Set.of("school", "course", "child-name");
    private static final Pattern GRADES = Pattern.compile("[A-FRSUa-f][级類类+-]?|[高中低强弱]");
    private static final Pattern CODES = Pattern.compile("[012]");
    /** Taiwan's numbers of land and buildings. */
    private static final Pattern LAND = Pattern.compile("[0-9]{4}-[0-9]{4}|[0-9]{5}-[0-9]{3}");

    /** The second, which is a phone or a postcode in other places. */
    private static final Pattern BUILDING = Pattern.compile("[0-9]{5}-[0-9]{3}");

    private static final double CERTAIN = 14;
    private static final int FEWEST = 8;
    private static final int MOST_GRADES = 6;
    private static final double MOST = 0.9;
    private static final int SHORTEST_HEADER = 5;

    private static final Set<String> CALL_CENTRE = Set.of("lead-status", "salesperson");
    private static final List<String> RECORDS = List.of("lodging", "communication", "health");
    private static final double DAYS_OF_A_RECORD = 8;

    private CompanyJudge() {}

    static void weigh(List<ColumnJudge> columns) {
        boolean people = columns.stream().anyMatch(column -> PEOPLE.contains(column.best()));
        boolean children = columns.stream().anyMatch(column -> CHILDHOOD.contains(column.best()));
        boolean traditional = columns.stream().anyMatch(CompanyJudge::isTraditional);
        for (ColumnJudge column : columns) {
            if (traditional && column.sample().size() >= 3 && column.sample().share(BUILDING) >= MOST) {
                column.add("property-record", CERTAIN);
            }
            if (!people
                    || !column.best().equals("other") && !column.best().equals("order-number") && !isAmount(column)) {
                continue;
            }
            ColumnSample sample = column.sample();
            boolean few = sample.size() >= FEWEST && sample.distinct() >= 2 && sample.distinct() <= MOST_GRADES;
            double grades = sample.share(GRADES);
            if (few && grades > MOST / 2 && grades + column.validShare("lead-status") >= MOST) {
                column.add("lead-status", 3.4);
            }
            // a header that says what a mark is for, in words nobody here knows, says that it is something else
            boolean silent = column.header().strip().length() < SHORTEST_HEADER;
            if (few && silent && sample.distinct() == 2 && sample.share(CODES) >= MOST) {
                column.add("gender", 2.4);
            }
            if (children && (column.habits().isChildren() || column.validShare("age") > 0.1)) {
                column.add("age", 1.6);
            }
            if (traditional
                    && sample.size() >= 3
                    && sample.share(LAND) >= MOST
                    && column.habits().of("property-record") >= 0) {
                column.add("property-record", 5);
            }
            if (traditional
                    && !column.isHeaded("other")
                    && column.fitShare("phone") > MOST
                    && sample.share(LAND) < MOST
                    && sample.distinctness() > MOST) {
                column.add("phone", 6);
            }
        }
        records(columns);
    }

    /**
     * People arrive, leave and call everywhere. Where a hotel's rooms are named, the days are those of a stay; where calls
     * have a length or a way they are a record, unless whoever called noted there what came of it.
     */
    private static void records(List<ColumnJudge> columns) {
        boolean called = columns.stream().anyMatch(column -> CALL_CENTRE.contains(column.best()));
        for (String record : RECORDS) {
            boolean kept = columns.stream().anyMatch(column -> column.best().equals(record));
            boolean own = called && record.equals("communication");
            for (ColumnJudge column : columns) {
                if (kept && !own && column.isNamed(record) && column.best().equals("date")) {
                    column.add(record, DAYS_OF_A_RECORD);
                } else if (own) {
                    column.add(record, -DAYS_OF_A_RECORD);
                }
            }
        }
    }

    private static boolean isAmount(ColumnJudge column) {
        return Set.of("price", "loan-amount", "qq", "postcode").contains(column.best());
    }

    static boolean isTraditional(ColumnJudge column) {
        List<String> texts = column.sample().texts();
        long changed =
                texts.stream().filter(text -> !Simplified.of(text).equals(text)).count();
        return changed > texts.size() / 3;
    }
}
