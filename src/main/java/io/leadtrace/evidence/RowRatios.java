package io.leadtrace.evidence;

import io.leadtrace.evidence.Wording.Aspect;
import io.leadtrace.evidence.WordingFeatures.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures single rows of a leak: the log likelihood ratio of the values of each, apart from the style of their text, for
 * being a copy of the candidate's row and not a stranger's. Relatives are measured with the same rates: where they say the
 * same, nothing must tell them apart. Where they do not, the leak follows one of them, and that tells.
 */
final class RowRatios {
    private static final double KEPT = 0.97;
    private static final double KEPT_DISPUTED = 0.95;

    /** As a natural logarithm: the leak has a relative's value in place of the candidate's. */
    private static final double FOLLOWS_ANOTHER = -3;

    private record Part(Aspect aspect, int column) {
        static Part of(Seen seen) {
            return new Part(seen.aspect(), seen.column());
        }
    }

    private RowRatios() {}

    /** The ratio of each row of the leak, as a natural logarithm; relatives include the candidate itself. */
    static double[] of(Candidacy candidate, List<Candidacy> relatives) {
        Map<Part, double[]> rates = new HashMap<>();
        for (Candidacy one : relatives) {
            for (Seen seen : one.wording().features().all()) {
                double[] rate = rates.computeIfAbsent(Part.of(seen), part -> new double[2]);
                rate[0] += seen.feature().strangers().mean();
                rate[1]++;
            }
        }
        Wording wording = candidate.wording();
        double[] ratios = new double[candidate.inquiry().rows()];
        for (Seen seen : wording.features().all()) {
            boolean values = seen.aspect() != Aspect.TEXT && seen.aspect() != Aspect.GAP;
            if (values && wording.kept(seen.feature().group())) {
                double[] rate = rates.get(Part.of(seen));
                add(ratios, seen, wording.features().linked(), rate[0] / rate[1]);
            }
        }
        for (int row = 0; row < ratios.length; row++) {
            if (candidate.holds(row)) {
                ratios[row] += FOLLOWS_ANOTHER * following(candidate, relatives, row);
            }
        }
        return ratios;
    }

    private static void add(double[] ratios, Seen seen, int[] linked, double strangers) {
        double kept = seen.aspect().isDisputed() ? KEPT_DISPUTED : KEPT;
        double yes = Math.log(kept / strangers);
        // facts are better known to strangers than typed by copyists; a mistake still speaks for nobody
        double no = Math.min(0, Math.log((1 - kept) / (1 - strangers)));
        for (int i = 0; i < linked.length; i++) {
            if (seen.rows()[i] >= 0) {
                ratios[linked[i]] += seen.rows()[i] == 1 ? yes : no;
            }
        }
    }

    /** In how many cells of a row the leak says what some relative says and the candidate does not. */
    private static int following(Candidacy candidate, List<Candidacy> relatives, int row) {
        int following = 0;
        for (int column = 0; column < candidate.columns().size(); column++) {
            if (Habit.isCounter(candidate.inquiry().kind(column))
                    || candidate.level(column, row) == null
                    || !candidate.columns().get(column).tells()
                    || follows(candidate, column, row)) {
                continue;
            }
            int at = column;
            following += relatives.stream().anyMatch(one -> follows(one, at, row)) ? 1 : 0;
        }
        return following;
    }

    /** Whether a row of the leak says in a column what a list says, or neither says anything. */
    static boolean follows(Candidacy one, int column, int row) {
        return one.agrees(column, row) || one.level(column, row) == Level.EMPTY;
    }
}
