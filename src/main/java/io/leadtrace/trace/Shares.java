package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Inquiry;
import java.util.Arrays;
import java.util.List;

/**
 * The urns a leak was drawn from: each of its rows comes from one of some candidates or from elsewhere, and a candidate
 * is charged for its size. Shares by expectation maximisation.
 */
final class Shares {
    private static final int ROUNDS = 60;

    /** A row of wording cannot say more than this, as a natural logarithm. */
    private static final double MOST = 10;

    /** How much larger the world is than the largest list. */
    private static final double WORLD = 3;

    /** A list so many times larger than another is charged for its own size. */
    private static final double MUCH_LARGER = 1.5;

    private final int rows;
    private final double elsewhere;
    private final double[][] log;

    Shares(Inquiry inquiry) {
        rows = inquiry.rows();
        List<Candidacy> candidates = inquiry.candidates();
        long largest = candidates.stream().mapToLong(Candidacy::rows).max().orElse(1);
        elsewhere = -Math.log(WORLD * largest);
        log = new double[candidates.size()][rows];
        for (int c = 0; c < log.length; c++) {
            Candidacy candidate = candidates.get(c);
            double size = -Math.log(size(candidates, candidate));
            boolean[] strangers = OwnRows.strangers(inquiry, candidate);
            for (int row = 0; row < rows; row++) {
                log[c][row] = candidate.holds(row) && !strangers[row]
                        ? size + Math.max(-MOST, Math.min(MOST, candidate.rowRatio(row)))
                        : Double.NEGATIVE_INFINITY;
            }
        }
    }

    /**
     * Lists of one family are charged alike: which of them is smaller says nothing where they differ in a few rows. A
     * collector that took the whole of a list and much else is no such relative.
     */
    private static double size(List<Candidacy> candidates, Candidacy candidate) {
        double[] sizes = candidates.stream()
                .filter(candidate::isRelatedTo)
                .mapToDouble(Candidacy::rows)
                .sorted()
                .toArray();
        double sum = 0;
        int alike = 0;
        boolean reached = false;
        for (int i = 0; i < sizes.length; i++) {
            if (i > 0 && sizes[i] > MUCH_LARGER * sizes[i - 1]) {
                if (reached) {
                    break;
                }
                sum = 0;
                alike = 0;
            }
            sum += sizes[i];
            alike++;
            reached |= sizes[i] == candidate.rows();
        }
        return alike == 0 ? 1 : sum / alike;
    }

    /**
     * Some candidates as the only sources.
     *
     * @param sources their places in the inquiry
     * @param logLikelihood of all rows, as a natural logarithm, relative to all of them coming from elsewhere
     * @param shares the share of each source
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Fit(int[] sources, double logLikelihood, double[] shares) {
        double least() {
            return Arrays.stream(shares).min().orElse(1);
        }
    }

    /** The shares that make the leak likeliest if it was put together from these candidates and from elsewhere. */
    Fit fit(int... sources) {
        int n = sources.length;
        double[] shares = new double[n + 1];
        Arrays.fill(shares, 1.0 / (n + 1));
        double likelihood = Double.NEGATIVE_INFINITY;
        double[][] ratio = new double[n][rows];
        for (int s = 0; s < n; s++) {
            for (int row = 0; row < rows; row++) {
                ratio[s][row] = Math.exp(log[sources[s]][row] - elsewhere);
            }
        }
        double[] part = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = new double[n + 1];
            double now = 0;
            for (int row = 0; row < rows; row++) {
                double all = shares[n];
                for (int s = 0; s < n; s++) {
                    part[s] = shares[s] * ratio[s][row];
                    all += part[s];
                }
                now += Math.log(all);
                for (int s = 0; s < n; s++) {
                    sums[s] += part[s] / all;
                }
                sums[n] += shares[n] / all;
            }
            // one row of elsewhere beforehand, so that nothing is ever ruled out
            for (int s = 0; s <= n; s++) {
                shares[s] = (sums[s] + (s == n ? 0.5 : 0)) / (rows + 0.5);
            }
            if (now - likelihood < 1e-6 * Math.abs(now) && round > 5) {
                likelihood = now;
                break;
            }
            likelihood = now;
        }
        return new Fit(sources, likelihood, Arrays.copyOf(shares, n));
    }

    /** How many rows no source holds, or holds only in other words. */
    double unexplained(Fit fit) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double named = 0;
            double rest = 1;
            for (int s = 0; s < fit.sources().length; s++) {
                named += fit.shares()[s] * Math.exp(log[fit.sources()[s]][row] - elsewhere);
                rest -= fit.shares()[s];
            }
            rest = Math.max(rest, 1e-9);
            sum += rest / (rest + named);
        }
        return sum;
    }
}
