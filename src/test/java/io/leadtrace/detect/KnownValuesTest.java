package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownValuesTest {
    private final KnownValues known = new KnownValues(10);

    private void add(int value) {
        known.add(DistinctCount.hash("value " + value), value, (byte) (value % 16));
    }

    private long isFoundAs(int value) {
        long hash = DistinctCount.hash("value " + value);
        int place = known.find(hash);
        if (place < 0) {
            return -1;
        }
        boolean whole = known.holds(place, hash) && known.told(place) == value % 16;
        return whole ? known.identity(place) : -2;
    }

    @Test
    void whatIsFoundIsWhatWasAddedHoweverManyValuesCome() {
        int found = 0;
        int wrong = 0;
        for (int value = 0; value < 400_000; value++) {
            add(value);
            int before = value * 7 / 8;
            long identity = isFoundAs(before);
            found += identity == before ? 1 : 0;
            wrong += identity != before && identity != -1 ? 1 : 0;
        }

        assertThat(wrong).isZero();
        assertThat(found).isBetween(100_000, 400_000);
    }

    @Test
    void nearlyAllOfTheFirstHundredThousandAreKept() {
        for (int value = 0; value < 100_000; value++) {
            add(value);
        }

        int found = 0;
        for (int value = 0; value < 100_000; value++) {
            found += isFoundAs(value) == value ? 1 : 0;
        }
        assertThat(found).isGreaterThan(90_000);
    }

    @Test
    void whatWasNotAddedIsNotFound() {
        for (int value = 0; value < 10_000; value++) {
            add(value);
        }

        assertThat(isFoundAs(10_000)).isEqualTo(-1);
        known.add(0, 5, (byte) 0);
        assertThat(known.find(0)).isEqualTo(-1);
    }
}
