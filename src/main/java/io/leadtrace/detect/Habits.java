package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the values of a column say of a kind taken together, in natural logarithms of odds: no single 42 is an age, but
 * sixty numbers between 19 and 83 are ages. One thread.
 */
final class Habits {
    private static final int FEW = 20;
    private static final Set<Set<String>> PAIRS = Set.of(
            Set.of("M", "F"), Set.of("H", "M"), Set.of("H", "F"), Set.of("M", "W"), Set.of("M", "V"), Set.of("M", "K"));

    private static final int ENOUGH = 5;

    /** Short texts of which there are no more are marks, and no notes. */
    private static final int MOST_MARKS = 12;

    private static final PiiKind SCHOOL = PiiKinds.named("school");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}月[0-9]{1,2}[日号]?");
    private static final Pattern SENTENCE = Pattern.compile("[^，。！？；,;]{2,}[，。！？；,;].*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern ROOMS =
            Pattern.compile("[0-9]{1,3}-(?:[0-9]{1,2}-)?[0-9A-Z]{3,5}|[0-9]{1,3}/[0-9]{1,2}/[0-9A-Z]{3,5}");
    private static final Pattern PERMIT =
            Pattern.compile("[EGDPS][A-Z]?[0-9]{7,8}|[CWHM][0-9]{8,10}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile(
            "[A-Za-z]{1,6}-?[0-9]{6,30}|[0-9]{12,30}|[0-9]{3}-[0-9]{7}-[0-9]{7}|[0-9]{3}-[0-9]{10}|[0-9]{6}-[0-9]{15}|\\(?[0-9]{4}\\)?[^0-9]{1,6}[0-9]{5,12}号?");
    private static final Pattern TAIWAN = Pattern.compile("09[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}");
    private static final Pattern SURNAME = Pattern.compile("\\p{IsHan}");
    private static final Pattern LAND = Pattern.compile("[0-9]{4}-[0-9]{4}|[0-9]{5}-[0-9]{3}");
    /** From one year to another. */
    private static final Pattern RANGE = Pattern.compile("[0-9]{3,6} ?[-~至] ?[0-9]{3,6}");

    private static final Pattern YEARS = Pattern.compile("(?:1[89]|20)[0-9]{2}-(?:1[89]|20)[0-9]{2}");

    private static final Pattern BLOOD = Pattern.compile("(?:A|B|AB|O)型?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9_-]{5,19}", Pattern.CASE_INSENSITIVE);

    private final ColumnSample sample;
    private final Figures figures;

    Habits(ColumnSample sample) {
        this.sample = sample;
        this.figures = new Figures(sample.texts());
    }

    /** The numbers among the values. */
    Figures figures() {
        return figures;
    }

    /** What speaks for a kind, or against it where it is negative; 0 for nothing. */
    double of(String kind) {
        return switch (kind) {
            case "row-number" -> sample.counting() ? 9 : figures.ofLength(7, 18) > 0.5 ? -4 : 0;
            case "person-name" -> isMany() && sample.distinctness() < 0.15 ? -3 : 0;
            case "phone" -> isMany() && sample.distinctness() < 0.05 ? -3 : 5 * distinctShare(TAIWAN);
            case "national-id" -> (isMany() && sample.distinctness() < 0.05 ? -3 : 0) + checked();
            case "bank-card", "email" -> isMany() && sample.distinctness() < 0.05 ? -3 : 0;
            case "first-name" -> isMany() && sample.distinct() < 8 ? -3 : 0;
            case "last-name" -> isMany() && sample.distinct() < 8 ? -3 : 2.6 * sample.share(SURNAME);
            case "gender" -> gender();
            case "state" -> isMany() && sample.distinct() < 3 ? -2.5 : 0;
            case "lead-status" -> isMany() && sample.distinct() > 15 ? -5 : 0;
            case "notes" -> notes();
            case "birth-date" -> days() + birthYears();
            case "date" -> days() + (sample.share(DAY) >= 0.85 ? 3.8 : 0);
            case "age" -> age();
            case "unit" -> room();
            case "postcode" -> postcode();
            case "qq" -> account();
            case "wechat" -> chat();
            case "passport" -> 4 * distinctShare(PERMIT);
            case "order-number" ->
                distinctShare(PERMIT) > 0 || days() > 0 || sample.share(RANGE) > 0.5
                        ? 0
                        : 3.2 * distinctShare(CODE) - (sample.counting() ? 5 : 0);
            case "school" ->
                sample.size() >= ENOUGH && sample.likenesses(SCHOOL).valid >= 0.9 * sample.size() ? 2.2 : 0;
            case "health" -> blood();
            case "property-record" -> sample.share(YEARS) > 0.5 ? -4 : 2.2 * distinctShare(LAND);
            default -> 0;
        };
    }

    private boolean isMany() {
        return sample.size() >= FEW;
    }

    /** Which part of the values has a form, where most have it and most are different; 0 otherwise. */
    private double distinctShare(Pattern form) {
        double share = sample.share(form);
        return share < 0.85 || sample.size() < ENOUGH || sample.distinctness() < 0.8 ? 0 : share;
    }

    /** Sentences: Chinese texts of some length with stops between their parts, hardly two the same. */
    private double notes() {
        boolean sentences = sample.averageLength() >= 5
                && sample.size() >= ENOUGH
                && sample.distinctness() > 0.6
                && sample.share(SENTENCE) >= 0.25
                && sample.share(CHINESE) >= 0.8;
        if (isMany() && sample.distinct() <= MOST_MARKS && sample.averageLength() < 6) {
            return -3;
        }
        return (sample.averageLength() > 24 ? 1.5 : 0) + (sentences ? 3 : 0);
    }

    /** A check digit is right by chance once in ten; in a column of long numbers it is right on purpose. */
    private double checked() {
        if (sample.size() < 12 || sample.distinctness() < 0.8 || figures.ofLength(10, 15) < 0.95) {
            return 0;
        }
        PiiKind id = PiiKinds.named("national-id");
        long right = sample.texts().stream()
                .filter(text -> id.examine(text) != Likeness.NONE && id.examine(text) != Likeness.INVALID)
                .count();
        return right >= sample.size() * 0.95 ? 5 : 0;
    }

    /** Two letters, over and over, and no third, in the languages of Europe. */
    private double gender() {
        if (isMany() && sample.distinct() > 15) {
            return -5;
        }
        if (sample.size() < ENOUGH || sample.distinct() != 2) {
            return 0;
        }
        Set<String> letters = sample.texts().stream()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return PAIRS.contains(letters) ? 4 : 0;
    }

    /** A, B, AB and O, and nothing else. */
    private double blood() {
        boolean types = sample.size() >= ENOUGH && sample.distinct() >= 3 && sample.share(BLOOD) == 1;
        return types && sample.texts().stream().anyMatch(text -> text.strip().startsWith("AB")) ? 6 : 0;
    }

    /** Eight digits are a day by chance once in hundreds; a column of them is one of days. */
    private double days() {
        double eight = figures.ofLength(8, 8);
        double six = figures.ofLength(6, 6);
        double minutes = Math.max(figures.ofLength(12, 12), figures.ofLength(14, 14));
        double share = Math.max(minutes, Math.max(eight, six));
        if (share < 0.8 || sample.size() < 3) {
            return 0;
        }
        PiiKind date = PiiKinds.named("date");
        long days = sample.texts().stream()
                .filter(text -> !date.canonical(text).isEmpty())
                .count();
        double part = (double) days / sample.size();
        return part < 0.9 ? 0 : six > 0.5 ? 3.6 : 4.2;
    }

    /** Days of birth lie a generation back and far apart; other days of a list are recent and near. */
    private double birthYears() {
        int born = 0;
        int dated = 0;
        int first = 9999;
        int last = 0;
        for (String text : sample.texts()) {
            String iso = PiiKinds.named("birth-date").canonical(text);
            if (!iso.isEmpty()) {
                dated++;
                int year = Integer.parseInt(iso.substring(0, 4));
                born += year >= 1920 && year <= 2008 ? 1 : 0;
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
        }
        if (dated == 0) {
            return 0;
        }
        boolean lives = last - first >= 25 && first < 1995 && last <= 2025 && born > dated * 0.6 && dated >= 4;
        return 3.0 * born / dated - 1.8 + (lives ? 3.6 : 0);
    }

    /** Whole numbers of grown people or of children, spread as ages are. */
    private double age() {
        if (figures.wholes(n -> n >= 1 && n <= 99) < 0.95 || sample.size() < 8 || sample.counting()) {
            return figures.wholes(n -> n > 119) > 0.2 ? -3 : 0;
        }
        double median = figures.quantile(0.5);
        boolean grown =
                median >= 22 && figures.quantile(0.05) >= 14 && figures.different() >= 8 && figures.quantile(1) >= 35;
        boolean children = isChildren();
        return grown ? 3 : children ? 1.6 : 0;
    }

    /** Whether the numbers are spread as the ages of children are. */
    boolean isChildren() {
        double median = figures.quantile(0.5);
        return figures.wholes(n -> n >= 1 && n <= 99) >= 0.95
                && sample.size() >= 8
                && median >= 4
                && median <= 16
                && figures.quantile(0) >= 2
                && figures.quantile(1) <= 19
                && figures.different() >= 5;
    }

    /** Square metres of flats: two or three digits before the point, mostly some behind it. */
    boolean isArea() {
        double others = figures.share() - share(figures, 10, 700);
        return others <= 0.05
                && figures.share() >= 0.9
                && sample.size() >= ENOUGH
                && figures.quantile(0.5) >= 30
                && figures.fractions() > 0.4
                && figures.quantile(0.5) < 220
                && figures.quantile(0.95) > 60;
    }

    /** Which part of all values is a number between two. */
    private static double share(Figures figures, double least, double most) {
        int inside = 0;
        int steps = 100;
        for (int i = 0; i <= steps; i++) {
            double number = figures.quantile((double) i / steps);
            inside += number >= least && number <= most ? 1 : 0;
        }
        return figures.share() * inside / (steps + 1);
    }

    /** Floor and flat: 1203 and 305, but not 1350; or building, entrance and room joined. */
    private double room() {
        LongPredicate flat = n -> n >= 101 && n <= 5020 && n % 100 >= 1 && n % 100 <= 16;
        if (figures.wholes(flat) >= 0.93 && sample.size() >= 8 && figures.different() >= 6) {
            return 4;
        }
        PiiKind date = PiiKinds.named("date");
        boolean days = sample.texts().stream()
                        .filter(text -> !date.canonical(text).isEmpty())
                        .count()
                > sample.size() / 2;
        return sample.share(ROOMS) >= 0.85 && sample.size() >= 3 && !days ? 3.4 : 0;
    }

    /** Six digits, most with a nought or two behind, none of a year and month. */
    private double postcode() {
        if (figures.ofLength(6, 6) < 0.9 || sample.size() < ENOUGH) {
            return 0;
        }
        double round = figures.wholes(n -> n % 100 == 0) - figures.wholes(n -> n % 1_000 == 0);
        double mainland = figures.wholes(n -> n >= 10_000 && n < 860_000);
        // whole prefectures end in three noughts, and sums of six digits in four
        boolean cities = figures.wholes(n -> n % 1_000 == 0) > 0.8 && figures.wholes(n -> n % 10_000 == 0) < 0.5;
        return (round > 0.4 || cities) && mainland > 0.95 ? 2.8 : 0;
    }

    /** QQ numbers: of seven to ten digits, of all these lengths, none with a nought in front. */
    private double account() {
        boolean lengths =
                figures.ofLength(5, 10) >= 0.95 && figures.ofLength(8, 10) > 0.6 && figures.differentLengths() >= 3;
        return lengths && sample.distinctness() > 0.9 && sample.size() >= ENOUGH && !isRound() ? 3.2 : 0;
    }

    private boolean isRound() {
        return figures.wholes(n -> n % 100 == 0) > 0.3;
    }

    /** Names of accounts of many lengths, with wxid_ or phone numbers among them. */
    private double chat() {
        double accounts = sample.share(ACCOUNT);
        double phones = figures.wholes(n -> n >= 13_000_000_000L && n < 20_000_000_000L);
        long own =
                sample.texts().stream().filter(text -> text.startsWith("wxid_")).count();
        boolean mixed = own > 0 || phones > 0.02 && accounts > 0.4;
        return accounts + phones >= 0.9 && mixed && sample.size() >= ENOUGH ? 3.4 : 0;
    }
}
