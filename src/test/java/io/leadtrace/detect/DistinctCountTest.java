package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistinctCountTest {
    @Test
    void countsExactlyUpToItsBound() {
        DistinctCount count = new DistinctCount(10_000);
        for (int i = 0; i < 20_000; i++) {
            count.add("value " + i % 10_000);
        }

        assertThat(count.count()).isEqualTo(10_000);
    }

    @Test
    void estimatesWithinThreePercentBeyondIt() {
        for (int size : new int[] {2_000, 50_000, 400_000}) {
            DistinctCount count = new DistinctCount(1_000);
            for (int i = 0; i < 2 * size; i++) {
                count.add("value " + i % size);
            }

            assertThat((double) count.count()).as("%s values", size).isCloseTo(size, within(size * 0.03));
        }
    }

    @Test
    void nothingIsNone() {
        assertThat(new DistinctCount(10).count()).isZero();
    }

    @Test
    void countsWhatSeveralHaveCountedOnceEach() {
        for (int bound : new int[] {1_000, 100_000}) {
            DistinctCount all = new DistinctCount(bound);
            for (int part = 0; part < 4; part++) {
                DistinctCount one = new DistinctCount(bound);
                for (int i = part * 5_000; i < part * 5_000 + 10_000; i++) {
                    one.add("value " + i);
                }
                all.addAll(one);
            }

            double error = bound > 25_000 ? 0 : 25_000 * 0.03;
            assertThat((double) all.count()).as("bound %s", bound).isCloseTo(25_000, within(error));
        }
    }
}
