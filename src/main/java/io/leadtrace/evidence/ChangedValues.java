package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values in which the leak strays from a list though they are no errors of a copyist: facts that an unrelated list has too, or
 * texts that other rows of the list have, in a column in which its states differ. Errors stand nowhere else. Such values show
 * a leak that was taken before the list was changed, or after.
 */
public final class ChangedValues implements EvidenceType {
    /** Of the values in which a leak strays, the part that are no errors: of another state, and of a copy. */
    private static final Beta OF_ANOTHER_STATE = new Beta(1, 4);

    private static final Beta OF_A_COPY = new Beta(0.5, 150);

    private static final double MOST = 6;

    /** A column that agrees in less was put together otherwise as a whole. */
    private static final double AGREES = 0.8;

    private static final double COPIED = 0.9;

    private static final int FEWEST = 2;

    /**
     * What was found.
     *
     * @param changed the places in the leak that have another state of the list
     * @param differing how many values differ in all
     */
    private record Found(List<Cell> changed, int differing) {
        double logRatio() {
            return OF_ANOTHER_STATE.logEvidence(changed.size(), differing)
                    - OF_A_COPY.logEvidence(changed.size(), differing);
        }
    }

    private record Cell(int column, int row) {}

    @Override
    public String name() {
        return "changed-values";
    }

    /** Against the candidate, and for another state of it. */
    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Found found = find(candidate);
        double log10 = found.logRatio() / Math.log(10);
        if (found.changed().size() < FEWEST || log10 <= 0) {
            return List.of();
        }
        List<Evidence.RowPair> shown = new ArrayList<>();
        found.changed().stream()
                .limit(Evidence.MOST_EXHIBITS)
                .forEach(cell -> shown.addAll(candidate.exhibits(cell.column(), cell.row())));
        Message sentence = Message.of(
                "evidence.changed", found.differing(), found.changed().size());
        return List.of(new Evidence(name(), sentence, -Math.min(MOST, log10), shown));
    }

    /** In how many values the leak has another state of a list. */
    public static int count(Candidacy list) {
        return find(list).changed().size();
    }

    /** The natural logarithm of the likelihood ratio of another state of a list against this one. */
    public static double logRatio(Candidacy list) {
        return find(list).logRatio();
    }

    private static Found find(Candidacy list) {
        double[] copied = list.wording().copied();
        List<Cell> changed = new ArrayList<>();
        int differing = 0;
        for (int column = 0; column < list.inquiry().columns(); column++) {
            if (!isOwn(list, column)) {
                continue;
            }
            Set<Long> repeated = repeats(list, column) ? repeated(list, column) : Set.of();
            for (int row = 0; row < copied.length; row++) {
                if (copied[row] > COPIED
                        && list.differs(column, row)
                        && isRead(list, column, row)
                        && !Divergence.isAnother(list, row)) {
                    differing++;
                    boolean known =
                            repeated.contains(list.inquiry().leak().raw(column, row)) || isConfirmed(list, column, row);
                    if (known && isOtherFact(list, column, row)) {
                        changed.add(new Cell(column, row));
                    }
                }
            }
        }
        return new Found(changed, differing);
    }

    /**
     * Whether the leak has a column from the list: it agrees in most, and in no unrelated list that may have been joined more.
     * What rows are linked by agrees by itself, and is not joined.
     */
    private static boolean isOwn(Candidacy list, int column) {
        ColumnPair pair = list.columns().get(column);
        String kind = list.inquiry().kind(column);
        return pair.tells()
                && pair.agreement() >= AGREES
                && !Habit.isCounter(kind)
                && (Habit.isIdentity(kind)
                        || unrelated(list)
                                .noneMatch(one -> one.columns().get(column).exists()
                                        && one.agreement(column) > pair.agreement()));
    }

    /** Whether both values have a canonical form; of others another style cannot be told from another value. */
    private static boolean isRead(Candidacy list, int column, int row) {
        return list.inquiry().leak().canonical(column, row) != 0
                && list.cells().canonical(list.columns().get(column).column(), list.row(row)) != 0;
    }

    private static Stream<Candidacy> unrelated(Candidacy list) {
        return list.inquiry().candidates().stream().filter(one -> !one.isRelatedTo(list));
    }

    /**
     * Whether a row of the leak says something else in a column than the list, not the same in other words, and has the list's
     * words in another one: a row from elsewhere may be of a person the list holds too.
     */
    private static boolean isOtherFact(Candidacy list, int column, int row) {
        return list.level(column, row) == Level.DIFFERENT
                && IntStream.range(0, list.inquiry().columns())
                        .anyMatch(other -> other != column
                                && !Habit.isFact(list.inquiry().kind(other))
                                && list.agrees(other, row));
    }

    /** Whether an unrelated list has a fact from the leak. In words, a row from elsewhere agrees with some list as well. */
    private static boolean isConfirmed(Candidacy list, int column, int row) {
        return Habit.isFact(list.inquiry().kind(column))
                && unrelated(list).anyMatch(one -> one.agrees(column, row) && !Divergence.isAnother(one, row));
    }

    /** Whether values of a column are long texts that many people share, and change from one state of the list to another. */
    private static boolean repeats(Candidacy list, int column) {
        if (!Habit.isShared(list.inquiry().kind(column))) {
            return false;
        }
        return list.inquiry().candidates().stream()
                .filter(one -> one != list && one.isRelatedTo(list))
                .anyMatch(one -> IntStream.range(0, list.inquiry().rows())
                                .filter(row -> differ(list, one, column, row))
                                .limit(FEWEST)
                                .count()
                        == FEWEST);
    }

    private static boolean differ(Candidacy one, Candidacy other, int column, int row) {
        ValueClasses classes = one.inquiry().classes();
        byte mine = classes.of(column, one.index())[row];
        byte theirs = classes.of(column, other.index())[row];
        return mine >= 0 && theirs >= 0 && mine != theirs;
    }

    /** The texts of a column of the leak that stand in several rows of the list. */
    private static Set<Long> repeated(Candidacy list, int column) {
        Set<Long> once = new HashSet<>();
        Set<Long> repeated = new HashSet<>();
        Cells cells = list.cells();
        for (int row = 0; row < cells.rows(); row++) {
            long text = cells.raw(list.columns().get(column).column(), row);
            if (text != 0 && !once.add(text)) {
                repeated.add(text);
            }
        }
        return repeated;
    }
}
