package io.leadtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinshipTest {
    /** A list that holds three quarters of the other's rows; errors in its values that the other has too, and has not. */
    private static Kinship.Side side(int sharedErrors, int ownErrors) {
        return new Kinship.Side(20, 0.75, sharedErrors, ownErrors, 5, 0);
    }

    @Test
    void ofTwoListsThatLackRowsOfEachOtherTheOneWithoutErrorsIsTheParentOnlyIfThatIsNoChance() {
        // the first has 3 errors of its own in 13; the second none in 40, where about 9 were to be expected
        assertThat(Kinship.of(side(40, 0), side(10, 3)).direction()).isPositive();
        assertThat(Kinship.of(side(10, 3), side(40, 0)).direction()).isNegative();
        // none in 5, where about one was to be expected
        Kinship chance = Kinship.of(side(5, 0), side(10, 3));
        assertThat(chance.direction()).isZero();
        assertThat(chance.siblings()).isTrue();
    }

    @Test
    void listsThatBothHaveErrorsOfTheirOwnHaveAnAncestor() {
        assertThat(Kinship.of(side(20, 5), side(20, 5)).siblings()).isTrue();
    }

    /** A list that holds a part of the other's rows, with so many errors of its own, of so many columns. */
    private static Kinship.Side holding(double share, int ownErrors, int width) {
        return new Kinship.Side(20, share, 40, ownErrors, width, 0);
    }

    @Test
    void listsOfTheSameColumnsThatHoldNearlyTheSameRowsAreStatesOfOne() {
        assertThat(Kinship.of(holding(0.97, 1, 5), holding(0.98, 1, 5)).states())
                .isTrue();
        assertThat(Kinship.of(holding(1, 0, 5), holding(1, 0, 5)).states())
                .as("equal copies")
                .isFalse();
        assertThat(Kinship.of(holding(0.97, 1, 5), holding(0.5, 1, 5)).states())
                .as("a part of it")
                .isFalse();
        assertThat(Kinship.of(holding(0.97, 1, 5), holding(0.98, 1, 3)).states())
                .as("fewer columns")
                .isFalse();
    }
}
