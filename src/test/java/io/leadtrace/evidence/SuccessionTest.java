package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
            sum += Succession.count(ROWS, row -> row, places::get);
        }
        assertThat(sum / 200).isBetween(0.7, 1.3);
    }

    @Test
    void aPartInItsOrderIsAllSuccessions() {
        int[] part = IntStream.of(ROWS).filter(row -> row % 3 != 0).toArray();
        assertThat(Succession.count(part, row -> row, row -> 10 * row)).isEqualTo(part.length - 1);
    }

    @Test
    void orderSpeaksAndItsLackHardlyDoes() {
        assertThat(Succession.logRatio(250, 300)).isGreaterThan(50);
        assertThat(Succession.logRatio(1, 300)).isBetween(-1.0, 0.0);
        assertThat(Succession.logRatio(3, 3)).isZero();
    }
}
