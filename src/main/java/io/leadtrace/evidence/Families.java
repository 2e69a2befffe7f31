package io.leadtrace.evidence;

import io.leadtrace.evidence.CopyModel.Feature;
import io.leadtrace.evidence.CopyModel.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which candidates were copied from each other or from one list. Judged on the leak's rows alone, by what is known of
 * strangers beforehand: what is learned of strangers later rests on this.
 */
final class Families {
    /** The likelihood ratio, as a natural logarithm, from which on two candidates count as related. */
    private static final double RELATED = 5;

    /** What order says where nothing else does. */
    private static final double ORDER_ALONE = 2.5;

    private static final int FEWEST_ROWS = 8;

    private Families() {}

    static void find(Inquiry inquiry) {
        List<Candidacy> all = inquiry.candidates();
        for (Candidacy one : all) {
            one.joinFamily(one.index());
        }
        for (Candidacy one : all) {
            Set<Integer> relatives = all.subList(0, one.index()).stream()
                    .collect(Collectors.groupingBy(Candidacy::family))
                    .entrySet()
                    .parallelStream()
                    .filter(family -> family.getValue().stream().anyMatch(other -> related(inquiry, one, other)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            all.stream().filter(c -> relatives.contains(c.family())).forEach(c -> c.joinFamily(one.index()));
        }
    }

    static boolean related(Inquiry inquiry, Candidacy one, Candidacy other) {
        int[] shared = shared(inquiry, one, other);
        if (shared.length < FEWEST_ROWS) {
            return false;
        }
        double order = Succession.count(
                        shared, one::row, other::row, Sorting.ties(inquiry, Sorting.columns(one, other)))
                .logRatio();
        double model = model(inquiry, one, other, shared).fit().logRatio();
        // two lists may be sorted by a column that the leak does not have
        return model + Math.min(order, model > 0 ? 2 * RELATED : ORDER_ALONE) > RELATED;
    }

    private static int[] shared(Inquiry inquiry, Candidacy one, Candidacy other) {
        int[] shared = new int[Math.min(one.rowsLinked(), other.rowsLinked())];
        int count = 0;
        for (int row = 0; row < inquiry.leak().rows(); row++) {
            if (one.holds(row) && other.holds(row)) {
                shared[count++] = row;
            }
        }
        return java.util.Arrays.copyOf(shared, count);
    }

    private static CopyModel model(Inquiry inquiry, Candidacy one, Candidacy other, int[] shared) {
        List<Feature> features = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<byte[]> seen = new ArrayList<>();
        ValueClasses classes = inquiry.classes();
        for (int column = 0; column < inquiry.leak().columns().size(); column++) {
            String kind = inquiry.leak().columns().get(column).kind();
            if (Habit.isCounter(kind)
                    || !one.columns().get(column).exists()
                    || !other.columns().get(column).exists()) {
                continue;
            }
            byte[] rows = new byte[shared.length];
            boolean any = false;
            for (int i = 0; i < rows.length; i++) {
                byte mine = classes.of(column, one.index())[shared[i]];
                byte theirs = classes.of(column, other.index())[shared[i]];
                boolean counts =
                        mine >= 0 && theirs >= 0 && !one.linkedBy(shared[i], kind) && !other.linkedBy(shared[i], kind);
                rows[i] = (byte) (counts ? mine == theirs ? 1 : 0 : -1);
                any |= counts;
            }
            if (any) {
                double chance = one.columns().get(column).chance();
                boolean byKey = one.columns().get(column).byKey();
                double habit = byKey ? Habit.byKey(kind) : Habit.agreement(kind);
                Beta strangers = Beta.of(chance + (1 - chance) * habit, 4).neverPerfect();
                features.add(new Feature(new Beta(30, 0.7), strangers, groups.size()));
                groups.add(new Group(0.85, 0));
                seen.add(rows);
            }
        }
        return new CopyModel(features, groups, seen.toArray(new byte[0][]), shared.length);
    }
}
