package io.leadtrace.evidence;

import io.leadtrace.evidence.CopyModel.Feature;
import io.leadtrace.evidence.CopyModel.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a candidate's values say: in each column, how often they agree with the leak's where unrelated lists agree with
 * the candidate, where they contradict it, and where there is none; how often the text is the same; and which gaps the
 * leak shares. How often strangers agree is learned from the unrelated lists, each taken as if it were the leak.
 */
final class Wording {
    /** What a feature looks at. */
    enum Aspect {
        /** Values no unrelated list speaks to. */
        ALONE,
        /** Values an unrelated list has too. */
        CONFIRMED,
        /** Values unrelated lists contradict. */
        DISPUTED,
        /** The very text, where the value agrees. */
        TEXT,
        /** Cells that are empty in the candidate. */
        GAP
    }

    /**
     * One aspect of one column.
     *
     * @param agreeing in how many rows it agrees
     * @param compared in how many rows it could
     * @param weight what it adds to the natural logarithm of the likelihood ratio
     * @param strangers how often strangers agree in it
     */
    record Finding(Aspect aspect, int column, int agreeing, int compared, double weight, double strangers) {}

    private static final Beta COPIES = new Beta(30, 0.7);
    private static final Beta COPIES_DISPUTED = new Beta(15, 0.7);
    private static final double SUPPLIED = 0.85;
    /** Rows without the columns that say who they are would have been of no use. */
    private static final double IDENTITY_SUPPLIED = 0.985;

    /** Two houses in so many put a worded column the same way. */
    private static final double SAME_HABIT = 0.04;

    private static final double STYLE_KEPT = 0.5;

    private final Candidacy candidate;
    private final List<Finding> findings = new ArrayList<>();
    private final CopyModel.Fit fit;
    private final double[] copied;
    private final Building built;
    private final List<Group> groups;
    private double[] ratios;
    private final boolean[] supplied;
    private final Strangers strangers;

    private Wording(Candidacy candidate, Strangers strangers, Building built, List<Group> groups) {
        this.candidate = candidate;
        this.strangers = strangers;
        this.groups = groups;
        fit = built.model(groups).fit();
        supplied = Arrays.copyOf(fit.kept(), candidate.columns().size());
        for (int column = 0; column < supplied.length; column++) {
            supplied[column] &= candidate.columns().get(column).exists();
        }
        for (int f = 0; f < built.aspects.size(); f++) {
            Part part = built.aspects.get(f);
            int agreeing = 0;
            int compared = 0;
            for (byte seen : built.seen.get(f)) {
                compared += seen >= 0 ? 1 : 0;
                agreeing += seen > 0 ? 1 : 0;
            }
            findings.add(new Finding(
                    part.aspect(),
                    part.column(),
                    agreeing,
                    compared,
                    fit.weights()[f],
                    built.features.get(f).strangers().mean()));
        }
        copied = new double[candidate.inquiry().leak().rows()];
        this.built = built;
        for (int i = 0; i < built.linked.length; i++) {
            copied[built.linked[i]] = fit.copied()[i];
        }
    }

    /**
     * Measures each row of the leak: the log likelihood ratio of its values, apart from the style of their text. The rates
     * of strangers are those of all relatives together: where two of them say the same, nothing must tell them apart.
     */
    void measure(List<Wording> relatives) {
        Map<Part, double[]> rates = new HashMap<>();
        for (Wording one : relatives) {
            for (int f = 0; f < one.built.aspects.size(); f++) {
                double[] rate = rates.computeIfAbsent(one.built.aspects.get(f), part -> new double[2]);
                rate[0] += one.built.features.get(f).strangers().mean();
                rate[1]++;
            }
        }
        ratios = new double[copied.length];
        for (int f = 0; f < built.aspects.size(); f++) {
            Aspect aspect = built.aspects.get(f).aspect();
            if (aspect == Aspect.TEXT
                    || aspect == Aspect.GAP
                    || !fit.kept()[built.features.get(f).group()]) {
                continue;
            }
            double[] rate = rates.get(built.aspects.get(f));
            double m = aspect == Aspect.DISPUTED ? 0.95 : 0.97;
            double u = rate[0] / rate[1];
            for (int i = 0; i < built.linked.length; i++) {
                byte seen = built.seen.get(f)[i];
                if (seen >= 0) {
                    ratios[built.linked[i]] += seen == 1 ? Math.log(m / u) : Math.log((1 - m) / (1 - u));
                }
            }
        }
    }

    private record Part(Aspect aspect, int column) {}

    /** Weighs a candidate of an inquiry in which families are known. */
    static Wording of(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        Building built = new Building(linked(candidate));
        Strangers strangers = new Strangers(candidate);
        int columns = candidate.columns().size();
        for (int column = 0; column < columns; column++) {
            ColumnPair pair = candidate.columns().get(column);
            String kind = inquiry.leak().columns().get(column).kind();
            if (!pair.exists() || Habit.isCounter(kind)) {
                continue;
            }
            strangers.open(column);
            boolean byLink = linksBy(candidate, kind);
            Map<Aspect, Beta> rates = strangers.agreement(byLink);
            for (Aspect aspect : Strangers.SAID) {
                // what made the link agrees by itself; only where others agree too it can still be seen to fail
                if (byLink && aspect != Aspect.CONFIRMED) {
                    continue;
                }
                byte[] seen = new byte[built.linked.length];
                for (int i = 0; i < seen.length; i++) {
                    int row = built.linked[i];
                    Level level = candidate.level(column, row);
                    boolean counts = level.bothFilled()
                            && (byLink || !candidate.linkedBy(row, kind))
                            && strangers.aspect(row) == aspect;
                    seen[i] = (byte) (counts ? pair.agrees(level) ? 1 : 0 : -1);
                }
                built.add(
                        aspect,
                        column,
                        seen,
                        aspect == Aspect.DISPUTED ? COPIES_DISPUTED : COPIES,
                        rates.get(aspect),
                        column);
            }
            built.add(
                    Aspect.TEXT,
                    column,
                    text(candidate, column, built.linked),
                    COPIES,
                    strangers.text(),
                    columns + column);
            built.add(
                    Aspect.GAP,
                    column,
                    gaps(candidate, column, built.linked),
                    COPIES,
                    gapsOfStrangers(candidate, column),
                    column);
        }
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < 2 * columns; group++) {
            boolean values = group < columns;
            groups.add(new Group(
                    values ? supplied(inquiry.kind(group)) : STYLE_KEPT,
                    values && !Habit.isFact(inquiry.kind(group)) ? SAME_HABIT : 0));
        }
        return new Wording(candidate, strangers, built, groups);
    }

    /** The probability that a source supplied a column of a kind it has itself. */
    static double supplied(String kind) {
        return Habit.isIdentity(kind) ? IDENTITY_SUPPLIED : SUPPLIED;
    }

    /** Whether most rows are linked by the values of a kind. */
    private static boolean linksBy(Candidacy candidate, String kind) {
        long by = IntStream.range(0, candidate.inquiry().rows())
                .filter(row -> candidate.holds(row) && candidate.linkedBy(row, kind))
                .count();
        return by * 2 >= candidate.rowsLinked();
    }

    private static int[] linked(Candidacy candidate) {
        int[] linked = new int[candidate.rowsLinked()];
        int count = 0;
        for (int row = 0; row < candidate.inquiry().leak().rows(); row++) {
            if (candidate.holds(row)) {
                linked[count++] = row;
            }
        }
        return linked;
    }

    private static byte[] text(Candidacy candidate, int column, int[] linked) {
        byte[] seen = new byte[linked.length];
        for (int i = 0; i < seen.length; i++) {
            Level level = candidate.level(column, linked[i]);
            seen[i] = (byte) (level == Level.SAME ? 1 : level == Level.CANONICAL ? 0 : -1);
        }
        return seen;
    }

    private static byte[] gaps(Candidacy candidate, int column, int[] linked) {
        byte[] seen = new byte[linked.length];
        for (int i = 0; i < seen.length; i++) {
            Level level = candidate.level(column, linked[i]);
            seen[i] = (byte) (level == Level.EMPTY ? 1 : level == Level.HERE_ONLY ? 0 : -1);
        }
        return seen;
    }

    /** Somebody may have no such thing, and then all lists have a gap there. */
    private static Beta gapsOfStrangers(Candidacy candidate, int column) {
        int empty = 0;
        int all = 0;
        for (int row = 0; row < candidate.inquiry().leak().rows(); row++) {
            if (candidate.holds(row)) {
                all++;
                empty += candidate.inquiry().leak().filled(column, row) ? 0 : 1;
            }
        }
        return Beta.of(Math.max(0.35, all == 0 ? 0 : (double) empty / all), 3);
    }

    private static final class Building {
        final int[] linked;
        final List<Part> aspects = new ArrayList<>();
        final List<Feature> features = new ArrayList<>();
        final List<byte[]> seen = new ArrayList<>();

        Building(int[] linked) {
            this.linked = linked;
        }

        void add(Aspect aspect, int column, byte[] rows, Beta copies, Beta strangers, int group) {
            for (byte one : rows) {
                if (one >= 0) {
                    aspects.add(new Part(aspect, column));
                    features.add(new Feature(copies, strangers, group));
                    seen.add(rows);
                    return;
                }
            }
        }

        CopyModel model(List<Group> groups) {
            return new CopyModel(features, groups, seen.toArray(new byte[0][]), linked.length);
        }

        CopyModel model(List<Group> groups, IntPredicate leakRows) {
            int[] chosen = IntStream.range(0, linked.length)
                    .filter(i -> leakRows.test(linked[i]))
                    .toArray();
            byte[][] some = new byte[seen.size()][chosen.length];
            for (int f = 0; f < some.length; f++) {
                for (int i = 0; i < chosen.length; i++) {
                    some[f][i] = seen.get(f)[chosen[i]];
                }
            }
            return new CopyModel(features, groups, some, chosen.length);
        }
    }

    /** The natural logarithm of the likelihood ratio of the wording: copied against strangers'. */
    double logRatio() {
        return fit.logRatio();
    }

    /** The same of some of the leak's rows alone. */
    double logRatio(IntPredicate leakRows) {
        return built.model(groups, leakRows).fit().logRatio();
    }

    /** The probability that a row of the leak is a copy of its linked row, 0 for a row without a link. */
    double copied(int leakRow) {
        return copied[leakRow];
    }

    /** The natural logarithm of the likelihood ratio of a row of the leak: a copy of its linked row, or a stranger's. */
    double rowRatio(int leakRow) {
        return ratios[leakRow];
    }

    /** Whether a column of the leak can have been supplied. */
    boolean supplied(int column) {
        return supplied[column];
    }

    /** Which part of the linked rows are copies. */
    double share() {
        return fit.share();
    }

    /** What is left for a column, as a natural logarithm: all its aspects together. */
    double columnWeight(int column) {
        return findings.stream()
                .filter(finding -> finding.column() == column)
                .mapToDouble(Finding::weight)
                .sum();
    }

    /**
     * What a column says by itself, as a natural logarithm: supplied by the candidate, or by strangers who may have the
     * same habit; 0 for one it did not supply.
     */
    double columnGain(int column) {
        return supplied[column] ? fit.gains()[column] : 0;
    }

    /** Rows of the leak that show a finding, agreeing or not, the first few. */
    int[] rows(Finding finding, boolean agreeing) {
        strangers.open(finding.column());
        return IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .filter(row -> shows(finding, row, agreeing))
                .limit(Evidence.MOST_EXHIBITS)
                .toArray();
    }

    private boolean shows(Finding finding, int row, boolean agreeing) {
        int column = finding.column();
        Level level = candidate.level(column, row);
        return switch (finding.aspect()) {
            case TEXT -> level == (agreeing ? Level.SAME : Level.CANONICAL);
            case GAP -> level == (agreeing ? Level.EMPTY : Level.HERE_ONLY);
            default ->
                level.bothFilled()
                        && candidate.agrees(column, row) == agreeing
                        && strangers.aspect(row) == finding.aspect();
        };
    }

    List<Finding> findings() {
        return findings;
    }

    Candidacy candidate() {
        return candidate;
    }
}
