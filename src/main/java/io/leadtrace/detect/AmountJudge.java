package io.leadtrace.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what numbers are that no header names: money and square metres, by how much they are and by what stands beside. */
final class AmountJudge {
    private static final Set<String> KINDS = Set.of("price", "income", "loan-amount");
    private static final Set<String> FLATS = Set.of("estate", "layout", "floor-area", "property-record", "unit");
    private static final Set<String> SITES = Set.of("estate", "layout", "property-record", "unit", "mortgage");
    private static final Set<String> HOMES = Set.of("estate", "layout", "unit");
    private static final Set<String> WORK = Set.of("employer", "job-title", "income");
    private static final Set<String> CREDIT = Set.of("bank-card", "mortgage", "loan-amount");
    private static final Set<String> PEOPLE = Set.of("person-name", "phone", "national-id");
    private static final Pattern AMOUNT =
            Pattern.compile("([0-9][0-9,]{0,14}(?:\\.[0-9]{1,4})?)[^万萬千亿億kw]*([万萬千亿億kw])?", Pattern.CASE_INSENSITIVE);
    private static final Predicate<String> NOUGHT = Pattern.compile("0[0-9]+").asMatchPredicate();
    private static final double MOST = 0.8;
    private static final int MANY = 8;
    private static final int FEWEST = 4;

    private final List<ColumnJudge> columns;
    private final boolean flats;
    private final boolean homes;
    private final boolean work;
    private final boolean credit;
    private final boolean people;
    private final boolean schooled;
    private final boolean cars;

    private AmountJudge(List<ColumnJudge> columns) {
        this.columns = columns;
        this.flats = has(FLATS);
        this.homes = has(HOMES);
        this.work = has(WORK);
        this.credit = has(CREDIT);
        this.people = has(PEOPLE);
        this.schooled = has(Set.of("school"));
        this.cars = has(Set.of("vehicle"));
    }

    static void weigh(List<ColumnJudge> columns) {
        areas(columns);
        AmountJudge judge = new AmountJudge(columns);
        if ((judge.flats || judge.people) && !judge.has(Set.of("social-credit-code"))) {
            columns.stream().filter(judge::isArea).forEach(column -> column.add("floor-area", 3));
            columns.stream().filter(AmountJudge::isUnnamedMoney).forEach(judge::weigh);
        }
    }

    /** Two or three digits and a fraction are square metres where there are flats; elsewhere they are as often a sum. */
    private static void areas(List<ColumnJudge> columns) {
        if (columns.stream().anyMatch(column -> SITES.contains(column.best()))) {
            columns.stream()
                    .filter(column -> column.habits().isArea() && !column.isHeaded("other"))
                    .forEach(column -> column.add("floor-area", 2.4));
        }
    }

    private boolean has(Set<String> kinds) {
        return columns.stream().anyMatch(column -> kinds.contains(column.best()));
    }

    private void weigh(ColumnJudge column) {
        double median = median(column);
        boolean sum = median >= 70_000 && median < 300_000_000;
        // hardly a sum is told to the last digit without a point or a unit: those are points, miles and weights
        boolean exact = column.habits().figures().wholes(number -> number % 10 != 0) > 0.7
                && share(column, ".", ",", "万", "元", "k", "¥", "$", "€") == 0;
        double sure = exact && !homes ? 0.4 : 1;
        boolean monthly = median >= 1_500 && median < 70_000;
        if (column.header().contains("价") || column.header().contains("價")) {
            column.add("price", 5);
        } else if (share(column, "/㎡", "/平", "/m2", "/坪") > 0.5) {
            column.add("price", 4);
        } else if (share(column, "/月", "每月") > 0.3 || monthly && share(column, "面议", "面議", "k") > 0) {
            column.add("income", 4.5);
        } else if (sum && work && schooled) {
            column.add("income", 3.6);
        } else if (median >= 5_000 && cars && !credit && !exact) {
            column.add("price", 3.6);
        } else if (sum && !credit && (homes || flats && !work || isBudget(column, median))) {
            column.add("price", 3.6 * sure);
        } else if (sum) {
            column.add("loan-amount", (credit || work ? 3.6 : 2.6) * sure);
        } else if (monthly && flats && !credit && median > 3_000) {
            column.add("price", 3);
        } else if (monthly) {
            column.add("income", (work ? 4.2 : 1.2) * sure);
        } else if (flats && !credit && median >= 40) {
            column.add("price", 1.8);
        }
    }

    /** Whole numbers of which most are square metres of flats, where flats stand beside them and no other column has them. */
    private boolean isArea(ColumnJudge column) {
        Figures figures = column.habits().figures();
        return flats
                && !has(Set.of("floor-area"))
                && column.best().equals("other")
                && column.sample().size() >= FEWEST
                && figures.share() > 0.9
                && figures.quantile(0) >= 15
                && figures.quantile(0.5) >= 60
                && figures.quantile(0.5) <= 180
                && figures.quantile(1) <= 700
                && column.sample().distinctness() > 0.4;
    }

    private static boolean isUnnamedMoney(ColumnJudge column) {
        String best = column.best();
        return (best.equals("other") || KINDS.contains(best) || best.equals("mortgage"))
                && KINDS.stream().noneMatch(column::isNamed)
                && !column.isHeaded("other")
                && column.sample().size() >= FEWEST
                && !isNumbered(column)
                && column.fitShare("price") + share(column, "面议", "面議") >= MOST;
    }

    /**
     * Numbers that are no amounts: some begin with a nought, all are years, or all are as long and hardly one is round.
     */
    private static boolean isNumbered(ColumnJudge column) {
        Figures figures = column.habits().figures();
        double round = figures.wholes(number -> number % 10 == 0);
        boolean codes = figures.ofLength(6, 18) > 0.95 && figures.differentLengths() == 1 && round < 0.3;
        boolean years = figures.wholes(number -> number >= 1920 && number <= 2035) > 0.95;
        boolean noughts = column.sample().texts().stream().anyMatch(NOUGHT);
        return codes && column.sample().size() >= MANY || years || noughts;
    }

    /** Buyers of flats say from how much to how much, or within how much. */
    private static boolean isBudget(ColumnJudge column, double median) {
        return median >= 400_000 && share(column, "-", "以内", "左右") > 0.3;
    }

    /** Which part of the values contains one of the texts. */
    private static double share(ColumnJudge column, String... texts) {
        long count = column.sample().texts().stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> Arrays.stream(texts).anyMatch(value::contains))
                .count();
        return (double) count / column.sample().size();
    }

    /** The amount in the middle, of ranges their beginning, in full: 12k is 12000; 0 without amounts. */
    private static double median(ColumnJudge column) {
        double[] amounts = column.sample().texts().stream()
                .mapToDouble(AmountJudge::amount)
                .filter(amount -> amount > 0)
                .sorted()
                .toArray();
        return amounts.length == 0 ? 0 : amounts[amounts.length / 2];
    }

    private static double amount(String text) {
        Matcher match = AMOUNT.matcher(text);
        if (!match.find()) {
            return 0;
        }
        double number = Double.parseDouble(match.group(1).replace(",", ""));
        String unit = match.group(2) == null ? "" : match.group(2);
        return switch (unit) {
            case "万", "萬", "w", "W" -> number * 10_000;
            case "千", "k", "K" -> number * 1_000;
            case "亿", "億" -> number * 100_000_000;
            default -> number;
        };
    }
}
