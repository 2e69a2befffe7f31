package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.evidence.CopyModel.Feature;
import io.leadtrace.evidence.CopyModel.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyModelTest {
    private static final int ROWS = 400;

    private final Random random = new Random(7);

    /** Three columns in which copies agree at one rate and strangers at another. */
    private CopyModel.Fit fit(double copies, double rateOfCopies, double... strangers) {
        return fit(new Group(0.85, 0), copies, rateOfCopies, strangers);
    }

    private CopyModel.Fit fit(Group group, double copies, double rateOfCopies, double... strangers) {
        boolean[] copied = new boolean[ROWS];
        for (int row = 0; row < ROWS; row++) {
            copied[row] = row < copies * ROWS;
        }
        List<Feature> features = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        byte[][] seen = new byte[strangers.length][ROWS];
        for (int column = 0; column < strangers.length; column++) {
            features.add(new Feature(new Beta(30, 0.7), Beta.of(0.45, 4), column));
            groups.add(group);
            for (int row = 0; row < ROWS; row++) {
                double rate = copied[row] ? rateOfCopies : strangers[column];
                seen[column][row] = (byte) (random.nextDouble() < rate ? 1 : 0);
            }
        }
        return new CopyModel(features, groups, seen, ROWS).fit();
    }

    @Test
    void copiesAgreeAndStrangersDoNot() {
        assertThat(fit(1, 0.98, 0.5, 0.5, 0.5).logRatio()).isGreaterThan(8);
        assertThat(fit(0, 1, 0.5, 0.6, 0.4).logRatio()).isLessThan(-3);
    }

    @Test
    void peopleWhoAreTheSameProveNothing() {
        // strangers who agree on two facts in three quarters of the rows, however many rows
        assertThat(fit(0, 1, 0.75, 0.75).logRatio()).isLessThan(0);
    }

    @Test
    void aThirdThatWasCopiedIsFoundAmongStrangers() {
        CopyModel.Fit third = fit(1 / 3.0, 0.98, 0.3, 0.3, 0.3);
        assertThat(third.logRatio()).isGreaterThan(10);
        assertThat(third.share()).isBetween(0.28, 0.40);
        assertThat(third.copied()[0]).isGreaterThan(third.copied()[ROWS - 1]);
    }

    @Test
    void aThirdThatIsOnlyPutInTheSameWayIsAStrangers() {
        assertThat(fit(new Group(0.85, 0, true), 1 / 3.0, 0.98, 0.05, 0.05, 0.05)
                        .logRatio())
                .isLessThan(Math.log(10));
    }

    @Test
    void aColumnThatCameFromElsewhereIsLeftOut() {
        CopyModel.Fit fit = fit(1, 0.98, 0.5, 0.5);
        double both = fit.logRatio();
        assertThat(fit.kept()).containsExactly(true, true);
        List<Feature> features = List.of(
                new Feature(new Beta(30, 0.7), Beta.of(0.45, 4), 0),
                new Feature(new Beta(30, 0.7), Beta.of(0.45, 4), 1));
        byte[][] seen = new byte[2][ROWS];
        java.util.Arrays.fill(seen[0], (byte) 1);
        CopyModel.Fit half = new CopyModel(features, List.of(new Group(0.85, 0), new Group(0.85, 0)), seen, ROWS).fit();
        assertThat(half.kept()).containsExactly(true, false);
        assertThat(half.logRatio()).isPositive().isLessThan(both);
        assertThat(half.weights()[1]).isZero();
    }

    @Test
    void nothingSeenSaysNothing() {
        CopyModel.Fit none = new CopyModel(List.of(), List.of(), new byte[0][], 0).fit();
        assertThat(none.logRatio()).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-9));
    }
}
