package io.leadtrace.detect;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells bare numbers below no header that says anything: phones as countries write them, postcodes beside places. */
final class NumberJudge {
    private static final Set<String> PEOPLE =
            Set.of("person-name", "first-name", "last-name", "phone", "email", "national-id");
    /** Mobiles as people of one country write them to each other: France, Spain, Italy, India, Britain, Germany, Hong Kong, Taiwan, Brazil, Portugal, Poland, Australia,
     * and whole numbers of North America. */
    private static final List<Pattern> MOBILES = Stream.of(
                    "0[67](?:[ .]?[0-9]{2}){4}",
                    "[67][0-9]{2} ?[0-9]{3} ?[0-9]{3}",
                    "3[0-9]{2} ?[0-9]{6,7}",
                    "[6-9][0-9]{4} ?[0-9]{5}",
                    "07[0-9]{3} ?[0-9]{6}",
                    "01[567][0-9]{1,2}[ /-]?[0-9]{7,8}",
                    "[569][0-9]{3}[ -]?[0-9]{4}",
                    "09[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}",
                    "\\(?[1-9][0-9]\\)? ?9[0-9]{4}-?[0-9]{4}",
                    "9[1236][0-9] ?[0-9]{3} ?[0-9]{3}",
                    "[5-8][0-9]{2} ?[0-9]{3} ?[0-9]{3}",
                    "04[0-9]{2} ?[0-9]{3} ?[0-9]{3}",
                    "1?[2-9][0-9]{2}[2-9][0-9]{6}")
            .map(Pattern::compile)
            .toList();

    private static final Set<String> PLACES =
            Set.of("street", "address", "city", "state", "county", "province", "district");
    private static final Pattern HONG_KONG = Pattern.compile("(?:\\+?852[- ]?)?[235-9][0-9]{3}[- ]?[0-9]{4}");
    private static final int FEW_NUMBERS = 4;
    private static final int MANY_BEGINNINGS = 6;
    private static final int FEWEST = 8;
    private static final double MOST = 0.9;

    private NumberJudge() {}

    static void weigh(List<ColumnJudge> columns) {
        boolean people = columns.stream().anyMatch(column -> PEOPLE.contains(column.best()));
        boolean chinese = columns.stream().anyMatch(ColumnJudge::isChinese);
        boolean traditional = columns.stream().anyMatch(CompanyJudge::isTraditional);
        for (ColumnJudge column : columns) {
            if (!chinese && people && isMobile(column) || traditional && isHongKong(column)) {
                column.add("phone", 6);
            }
            if (chinese ? isMainlandPostcode(columns, column) : isPostcode(columns, column)) {
                column.add("postcode", 4);
            }
        }
    }

    /** Whether all numbers are as one country's mobiles are, hardly two the same, and none counted up from another. */
    private static boolean isMobile(ColumnJudge column) {
        ColumnSample sample = column.sample();
        if (column.best().equals("phone")
                || sample.size() < FEWEST
                || sample.distinctness() < MOST
                || !column.isSilent() && !column.isNamed("phone")) {
            return false;
        }
        long begins = sample.texts().stream()
                .map(text -> text.replaceAll("[^0-9]", ""))
                .map(digits -> digits.substring(0, Math.min(4, digits.length())))
                .distinct()
                .count();
        return begins >= Math.min(sample.size() / 2, MANY_BEGINNINGS)
                && MOBILES.stream().anyMatch(mobile -> sample.share(mobile) >= 0.97);
    }

    private static boolean isHongKong(ColumnJudge column) {
        ColumnSample sample = column.sample();
        return !column.best().equals("phone")
                && column.isSilent()
                && sample.size() >= FEW_NUMBERS
                && sample.distinctness() > MOST
                && sample.share(HONG_KONG) > MOST
                && column.habits().figures().wholes(number -> number % 100 == 0) < 0.3;
    }

    /** Six digits that are no round sums, in a column without a header beside where somebody lives. */
    private static boolean isMainlandPostcode(List<ColumnJudge> columns, ColumnJudge column) {
        return isBeside(columns, column)
                && column.isSilent()
                && column.sample().size() >= FEW_NUMBERS
                && column.habits().figures().ofLength(6, 6) >= 0.97
                && column.habits().figures().wholes(n -> n >= 10_000 && n < 860_000) >= 0.97
                && column.habits().figures().wholes(n -> n % 10_000 == 0) < 0.2;
    }

    private static boolean isBeside(List<ColumnJudge> columns, ColumnJudge column) {
        return columns.stream()
                .anyMatch(other -> Math.abs(other.index() - column.index()) <= 2 && PLACES.contains(other.best()));
    }

    /** Five digits, hardly counted up, beside a street or a place. */
    private static boolean isPostcode(List<ColumnJudge> columns, ColumnJudge column) {
        ColumnSample sample = column.sample();
        return isBeside(columns, column)
                && column.isSilent()
                && sample.size() >= FEWEST
                && !sample.counting()
                && column.habits().figures().ofLength(5, 5) >= 0.97;
    }
}
