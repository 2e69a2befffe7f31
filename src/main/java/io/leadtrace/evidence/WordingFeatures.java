package io.leadtrace.evidence;

import io.leadtrace.evidence.CopyModel.Feature;
import io.leadtrace.evidence.CopyModel.Group;
import io.leadtrace.evidence.Wording.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What can be seen of a candidate's wording in the rows it shares with the leak, one feature an aspect and column. */
final class WordingFeatures {
    private static final Beta COPIES = new Beta(30, 0.7);
    private static final Beta COPIES_DISPUTED = new Beta(15, 0.7);

    /** Of two lists of one habit that differ in a row, a third follows either; one of them may be far better kept. */
    private static final Beta ALIKE_DISPUTED = new Beta(2, 1.2);

    /** What names show of copies counts for as many observations at most. */
    private static final double NAMES_WEIGHT = 70;

    /** There are few ways to write a number or a date. */
    private static final double SAME_STYLE = 0.3;

    private static final double STYLE_KEPT = 0.5;

    /** A feature, and what it looks at: for each linked row 1 for agreement, 0 for none, -1 for nothing to see. */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Seen(Aspect aspect, int column, Feature feature, byte[] rows) {
        int compared() {
            int compared = 0;
            for (byte row : rows) {
                compared += row >= 0 ? 1 : 0;
            }
            return compared;
        }

        int agreeing() {
            int agreeing = 0;
            for (byte row : rows) {
                agreeing += row > 0 ? 1 : 0;
            }
            return agreeing;
        }
    }

    private final Candidacy candidate;
    private final Strangers strangers;
    private final int[] linked;
    private final List<Seen> all = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private double[] names;

    private WordingFeatures(Candidacy candidate) {
        this.candidate = candidate;
        strangers = new Strangers(candidate);
        linked = IntStream.range(0, candidate.inquiry().rows())
                .filter(candidate::holds)
                .toArray();
    }

    /** The features of a candidate of an inquiry in which families are known. */
    static WordingFeatures of(Candidacy candidate) {
        WordingFeatures features = new WordingFeatures(candidate);
        Inquiry inquiry = candidate.inquiry();
        int columns = candidate.columns().size();
        double[] alike = new double[columns];
        for (int column = 0; column < columns; column++) {
            if (candidate.columns().get(column).exists() && !Habit.isCounter(inquiry.kind(column))) {
                features.column(column);
                alike[column] = features.strangers.alike();
            }
        }
        for (int column = 0; column < columns; column++) {
            String kind = inquiry.kind(column);
            features.groups.add(new Group(Wording.supplied(kind), alike[column]));
        }
        for (int column = 0; column < columns; column++) {
            features.groups.add(new Group(STYLE_KEPT, SAME_STYLE, true));
        }
        return features;
    }

    private void column(int column) {
        strangers.open(column);
        String kind = candidate.inquiry().kind(column);
        boolean byLink = linksBy(kind);
        boolean fact = Habit.isFact(kind);
        Map<Aspect, Beta> rates = strangers.agreement(byLink);
        for (Aspect aspect : Strangers.SAID) {
            // what made the link agrees by itself; only where others agree too it can still be seen to fail
            if (!byLink || aspect == Aspect.CONFIRMED) {
                byte[] rows = values(column, aspect, byLink);
                if (aspect == Aspect.DISPUTED) {
                    disputed(column, rows, rates.get(aspect));
                } else {
                    Beta copies = fact ? COPIES : asNamesAre(COPIES);
                    Beta alike = fact ? COPIES : CopyModel.ALIKE;
                    add(aspect, column, rows, new Feature(copies, rates.get(aspect), alike, column));
                }
            }
        }
        int style = candidate.columns().size() + column;
        byte[] texts = pairs(column, Level.SAME, Level.CANONICAL);
        add(Aspect.TEXT, column, texts, new Feature(COPIES, strangers.text(), style));
        byte[] gaps = pairs(column, Level.EMPTY, Level.HERE_ONLY);
        Beta gapped = gapsOfStrangers(column);
        add(Aspect.GAP, column, gaps, new Feature(COPIES, gapped, fact ? gapped : CopyModel.ALIKE, column));
    }

    /**
     * How often copies agree, known better by the names of the same rows: whoever copied them erred in one column about as
     * often as in another, where strangers of the same habit agree less in what is worded than in names. Names that agree
     * less than copies do show rows of several origins, and nothing else.
     */
    private Beta asNamesAre(Beta copies) {
        if (names == null) {
            names = names();
        }
        double all = names[0] + names[1];
        if (all == 0 || names[0] < copies.mean() * all) {
            return copies;
        }
        double each = Math.min(1, NAMES_WEIGHT / all);
        return new Beta(copies.a() + names[0] * each, copies.b() + names[1] * each);
    }

    /** How many names of linked rows agree, and how many do not, apart from those the links were made by. */
    private double[] names() {
        double[] found = new double[2];
        for (int column = 0; column < candidate.columns().size(); column++) {
            String kind = candidate.inquiry().kind(column);
            if (Habit.isName(kind) && candidate.columns().get(column).exists()) {
                for (int row : linked) {
                    if (!candidate.linkedBy(row, kind)
                            && candidate.level(column, row).bothFilled()) {
                        found[candidate.agrees(column, row) ? 0 : 1]++;
                    }
                }
            }
        }
        return found;
    }

    /** What lists of the same habit dispute is apart from what others put otherwise. */
    private void disputed(int column, byte[] rows, Beta rates) {
        byte[] byOthers = rows.clone();
        byte[] byAlike = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            (strangers.disputedAlike(linked[i]) ? byOthers : byAlike)[i] = -1;
        }
        boolean fact = Habit.isFact(candidate.inquiry().kind(column));
        Beta alike = fact ? COPIES_DISPUTED : CopyModel.ALIKE;
        add(Aspect.DISPUTED, column, byOthers, new Feature(COPIES_DISPUTED, rates, alike, column));
        add(
                Aspect.DISPUTED_ALIKE,
                column,
                byAlike,
                new Feature(COPIES_DISPUTED, rates, fact ? rates : ALIKE_DISPUTED, column));
    }

    private void add(Aspect aspect, int column, byte[] rows, Feature feature) {
        Seen seen = new Seen(aspect, column, feature, rows);
        if (seen.compared() > 0) {
            all.add(seen);
        }
    }

    /** Whether most rows are linked by the values of a kind. */
    private boolean linksBy(String kind) {
        long by = IntStream.of(linked)
                .filter(row -> candidate.linkedBy(row, kind))
                .count();
        return by * 2 >= linked.length;
    }

    private byte[] values(int column, Aspect aspect, boolean byLink) {
        ColumnPair pair = candidate.columns().get(column);
        String kind = candidate.inquiry().kind(column);
        byte[] seen = new byte[linked.length];
        for (int i = 0; i < seen.length; i++) {
            Level level = candidate.level(column, linked[i]);
            boolean counts = level.bothFilled()
                    && (byLink || !candidate.linkedBy(linked[i], kind))
                    && strangers.aspect(linked[i]) == aspect;
            seen[i] = (byte) (counts ? pair.agrees(level) ? 1 : 0 : -1);
        }
        return seen;
    }

    private byte[] pairs(int column, Level agreeing, Level differing) {
        byte[] seen = new byte[linked.length];
        for (int i = 0; i < seen.length; i++) {
            Level level = candidate.level(column, linked[i]);
            seen[i] = (byte) (level == agreeing ? 1 : level == differing ? 0 : -1);
        }
        return seen;
    }

    /** Somebody may have no such thing, and then all lists have a gap there. */
    private Beta gapsOfStrangers(int column) {
        long empty = IntStream.of(linked)
                .filter(row -> !candidate.inquiry().leak().filled(column, row))
                .count();
        return Beta.of(Math.max(0.35, linked.length == 0 ? 0 : (double) empty / linked.length), 3);
    }

    /** All features, at the places the model counts them by. */
    List<Seen> all() {
        return all;
    }

    /** The rows of the leak the candidate holds, at the places the features count them by. */
    int[] linked() {
        return linked;
    }

    /** The probability that a stranger puts a column of the leak in the candidate's way. */
    double alike(int column) {
        return groups.get(column).alike();
    }

    Strangers strangers() {
        return strangers;
    }

    /** Whether the rows were copied, judged by all features: values by the column's group, text by one beyond those. */
    CopyModel model() {
        return model(row -> true);
    }

    /** The same judged by some of the leak's rows. */
    CopyModel model(IntPredicate leakRows) {
        int[] chosen = IntStream.range(0, linked.length)
                .filter(i -> leakRows.test(linked[i]))
                .toArray();
        byte[][] some = new byte[all.size()][chosen.length];
        for (int f = 0; f < some.length; f++) {
            for (int i = 0; i < chosen.length; i++) {
                some[f][i] = all.get(f).rows()[chosen[i]];
            }
        }
        return new CopyModel(all.stream().map(Seen::feature).toList(), groups, some, chosen.length);
    }
}
