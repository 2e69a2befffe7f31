package io.leadtrace.detect;

import io.leadtrace.language.Message;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs the header and the content of one column for each kind; log odds add up. One thread. */
final class ColumnJudge {
    private static final String OTHER = "other";

    /** How many kinds a judgement names at most, and how likely a runner-up must be. */
    private static final int RANKED = 4;

    private static final double LEAST = 0.02;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HAN_WITHIN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
    private static final double OTHER_PRIOR = 2;

    /** What is known to be no kind has a name less often kept to than that of a kind. */
    private static final double OTHER_NAMED = 0.5;

    /** Kinds whose values tell people apart. */
    private static final Set<String> TELLING_APART = Set.of(
            "person-name",
            "first-name",
            "last-name",
            "phone",
            "email",
            "national-id",
            "bank-card",
            "address",
            "street");

    /** Kinds that numbers and repetition speak for where no value tells by itself. */
    private static final Set<String> BY_HABIT = Set.of(
            "price",
            "income",
            "loan-amount",
            "mortgage",
            "floor-area",
            "age",
            "unit",
            "postcode",
            "qq",
            "salesperson",
            "health",
            "communication",
            "passport");

    /** Sums are written alike whatever they are for. */
    private static final Set<String> MONEY = Set.of("price", "income", "loan-amount");

    /** Whoever a header nobody knows means is at least somebody. */
    private static final Pattern SOMEBODY = Pattern.compile("[师師员員人者]$|顾问$|顧問$|经理$|經理$");

    private static final double HALF = 0.5;
    private static final double FOREIGN_HEADER = -4;

    private static final double CATEGORY = -2.5;
    private static final int FEW = 20;

    /** What could be of a kind is more likely of it where the header says so. */
    private static final double NAMED_POSSIBLE = 1;

    /** Columns that are named hold rubbish too: what is not of the kind speaks less against it there. */
    private static final double NAMED_STRANGER = 0.6;

    /** But when next to nothing is of the kind, the name means something else. */
    private static final double MISNAMED_STRANGER = 1.3;

    private final int index;
    private final Heading header;
    private final ColumnSample sample;
    private final Habits habits;
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final Map<String, LikenessCount> likenesses = new HashMap<>();

    /** What is asked for again and again while a table is judged; null where it has to be found anew. */
    private String best;

    ColumnJudge(int index, String header, ColumnSample sample) {
        this.index = index;
        this.header = new Heading(header);
        this.sample = sample;
        this.habits = new Habits(sample);
        for (PiiKind kind : PiiKinds.ALL) {
            scores.put(
                    kind.name(),
                    kind.name().equals(OTHER)
                            ? OTHER_PRIOR + OTHER_NAMED * this.header.weight(OTHER)
                            : this.header.weight(kind.name()) + content(kind) + foreign(kind.name()));
        }
    }

    /** A header that says something unknown says that it is not what numbers alone make of it. */
    private double foreign(String kind) {
        boolean somebody =
                kind.equals("salesperson") && SOMEBODY.matcher(header.text()).find();
        return BY_HABIT.contains(kind) && !somebody
                ? FOREIGN_HEADER * header.foreign() * (1 - validShare(kind) * (MONEY.contains(kind) ? HALF : 1))
                : 0;
    }

    int index() {
        return index;
    }

    String header() {
        return header.text();
    }

    ColumnSample sample() {
        return sample;
    }

    Habits habits() {
        return habits;
    }

    /** Whether the header names a kind. */
    boolean isNamed(String kind) {
        return header.names(kind);
    }

    /** Whether the header is or ends in a word of a kind, and in none that anything else may have. */
    boolean isHeaded(String kind) {
        return header.isOf(kind);
    }

    /** Whether there is no header, or one that says nothing of what the column holds. */
    boolean isSilent() {
        return !header.namesAny() && header.foreign() == 0;
    }

    /** Whether the header names any kind. */
    boolean isNamed() {
        return header.namesAny();
    }

    /** Adds to the log odds of a kind what the rest of the table says. */
    void add(String kind, double weight) {
        best = null;
        scores.merge(kind, weight, Double::sum);
    }

    /** The likeliest kind so far. */
    String best() {
        if (best == null) {
            best = scores.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
        return best;
    }

    double score(String kind) {
        return scores.get(kind);
    }

    /** Which part of the values is valid or masked, held against a kind, 0 to 1. */
    double validShare(String kind) {
        LikenessCount counts = likenesses.get(kind);
        return counts == null || sample.size() == 0 ? 0 : (double) (counts.valid + counts.masked) / sample.size();
    }

    /** Which part of the values is of a kind or could be, 0 to 1. */
    double fitShare(String kind) {
        LikenessCount counts = likenesses.get(kind);
        return counts == null || sample.size() == 0
                ? 0
                : (double) (counts.valid + counts.masked + counts.possible) / sample.size();
    }

    private double content(PiiKind kind) {
        if (sample.size() == 0) {
            return 0;
        }
        LikenessCount counts = sample.likenesses(kind);
        likenesses.put(kind.name(), counts);
        Telling telling = Telling.of(kind.name());
        double size = sample.size();
        long good = counts.valid + counts.masked;
        // spoiled values stand among good ones, or the header says what they were
        double spoiled = header.names(kind.name()) ? counts.invalid : Math.min(counts.invalid, 2 * good);
        double valid = (good + 0.6 * spoiled) / size;
        double possible = counts.possible / size;
        double stranger = counts.none / size;
        // few values say less than many
        double trust = size / (size + 1.5);
        return trust
                * (telling.valid() * valid
                        + (telling.possible() + (header.isOf(kind.name()) ? NAMED_POSSIBLE : 0)) * possible
                        + telling.stranger() * stranger * strange(kind.name(), stranger)
                        + (TELLING_APART.contains(kind.name()) ? repeated(kind.name()) : habits.of(kind.name())));
    }

    /** A column of few different values is a category, and none of what tells people apart unless its header says so. */
    private double repeated(String kind) {
        double habit = habits.of(kind);
        if (header.isOf(kind)) {
            return Math.max(habit, 0);
        }
        boolean category =
                sample.size() >= FEW && (sample.distinct() < 8 || kind.equals("street") && sample.distinctness() < 0.2);
        double repeats = category ? CATEGORY : 0;
        return habit > 0 ? habit + repeats : Math.min(habit, repeats);
    }

    private double strange(String kind, double stranger) {
        if (!isNamed(kind)) {
            return 1;
        }
        return stranger > 0.8 ? MISNAMED_STRANGER : NAMED_STRANGER;
    }

    /** What is for the likeliest kind against all others together, in natural logarithms of odds. */
    double logOdds() {
        return -Math.log(others(ranked()));
    }

    private List<Map.Entry<String, Double>> ranked() {
        List<Map.Entry<String, Double>> ranked = new ArrayList<>(scores.entrySet());
        ranked.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        return ranked;
    }

    /** How likely all but the likeliest are together, the likeliest being 1. */
    private static double others(List<Map.Entry<String, Double>> ranked) {
        double top = ranked.get(0).getValue();
        return ranked.subList(1, ranked.size()).stream()
                .mapToDouble(entry -> Math.exp(entry.getValue() - top))
                .sum();
    }

    /** Whether there is Chinese in its header or in a good part of its values. */
    boolean isChinese() {
        return HAN.matcher(header.text()).find() || sample.share(HAN_WITHIN) > 0.3;
    }

    /** The judgement; in a table with Chinese in it or without. */
    ColumnProfile profile(boolean chinese) {
        List<Map.Entry<String, Double>> ranked = ranked();
        String kind = ranked.get(0).getKey();
        double top = ranked.get(0).getValue();
        double others = others(ranked);
        double probability = Calibration.probability(kind, chinese, sample.isFew(), -Math.log(others));
        List<ColumnProfile.RunnerUp> runnersUp = new ArrayList<>();
        for (Map.Entry<String, Double> entry : ranked.subList(1, RANKED)) {
            double share = Math.min(probability, (1 - probability) * Math.exp(entry.getValue() - top) / others);
            if (share >= LEAST) {
                runnersUp.add(new ColumnProfile.RunnerUp(entry.getKey(), rounded(share)));
            }
        }
        return new ColumnProfile(index, header.text(), kind, rounded(probability), reasons(kind), runnersUp);
    }

    private static double rounded(double probability) {
        return Math.rint(probability * 1000) / 1000;
    }

    private List<Message> reasons(String kind) {
        List<Message> reasons = new ArrayList<>();
        LikenessCount counts = likenesses.get(kind);
        if (counts != null) {
            long valid = counts.valid;
            long masked = counts.masked;
            long possible = counts.possible;
            if (kind.equals("row-number") && sample.counting()) {
                reasons.add(Message.of("detect.reason.counting"));
            } else if (valid > 0) {
                reasons.add(Message.of("detect.reason.valid", valid, sample.size(), kindName(kind)));
            } else if (possible > 0 && masked == 0) {
                reasons.add(Message.of("detect.reason.possible", possible, sample.size(), kindName(kind)));
            }
            if (masked > 0) {
                reasons.add(Message.of("detect.reason.masked", masked, sample.size()));
            }
            if (counts.invalid > 0) {
                reasons.add(Message.of("detect.reason.invalid", counts.invalid));
            }
        }
        if (header.names(kind)) {
            reasons.add(Message.of("detect.reason.header", header.text()));
        }
        return reasons;
    }

    private static Message kindName(String kind) {
        return Message.of("detect.kind." + kind);
    }
}
