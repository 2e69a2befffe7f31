package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final int[] ROWS = IntStream.range(0, 300).toArray();

    @Test
    void shuffledListsHaveAboutOneSuccessionHoweverLong() {
        Random random = new Random(3);
        double sum = 0;
        for (int round = 0; round < 200; round++) {
            List<Integer> places = new ArrayList<>(IntStream.of(ROWS).boxed().toList());
            Collections.shuffle(places, random);
            sum += count(ROWS, places::get);
        }
        assertThat(sum / 200).isBetween(0.7, 1.3);
    }

    @Test
    void aPartInItsOrderIsAllSuccessions() {
        int[] part = IntStream.of(ROWS).filter(row -> row % 3 != 0).toArray();
        assertThat(count(part, row -> 10 * row)).isEqualTo(part.length - 1);
    }

    @Test
    void orderSpeaksAndItsLackHardlyDoes() {
        assertThat(new Succession(250, 299, 1).logRatio()).isGreaterThan(50);
        assertThat(new Succession(1, 299, 1).logRatio()).isBetween(-1.0, 0.0);
        assertThat(new Succession(2, 2, 1).logRatio()).isZero();
    }

    @Test
    void inListsSortedAlikeOnlyRowsOfEqualValuesCount() {
        // thirty rows of each of ten values, sorted by value in both lists, shuffled among equal ones in the second
        Random random = new Random(5);
        List<Integer> places = new ArrayList<>();
        for (int value = 0; value < 10; value++) {
            List<Integer> tied = new ArrayList<>(
                    IntStream.range(30 * value, 30 * value + 30).boxed().toList());
            Collections.shuffle(tied, random);
            places.addAll(tied);
        }
        Succession.Ties ties = (row, next) -> row / 30 == next / 30;
        Succession shuffled = Succession.count(ROWS, row -> row, places::get, ties);
        assertThat(shuffled.neighbours()).isEqualTo(290);
        assertThat(shuffled.byChance()).isEqualTo(10 * (1 - 1 / 30.0), within(1e-9));
        assertThat(shuffled.logRatio()).isLessThan(0);
        assertThat(Succession.count(ROWS, row -> row, row -> row, ties).logRatio())
                .isGreaterThan(50);
        // all values differ: sorting explains everything
        assertThat(Succession.count(ROWS, row -> row, row -> row, (row, next) -> false)
                        .logRatio())
                .isZero();
    }

    private static int count(int[] rows, IntUnaryOperator second) {
        return Succession.count(rows, row -> row, second, Succession.Ties.ANY).successions();
    }
}
