package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetaTest {
    @Test
    void gammaOfWholeNumbersIsTheFactorial() {
        double factorial = 1;
        for (int n = 1; n < 15; n++) {
            assertThat(Beta.logGamma(n)).isCloseTo(Math.log(factorial), within(1e-9));
            factorial *= n;
        }
        assertThat(Beta.logGamma(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-9));
    }

    @Test
    void evenRatesMakeAllCountsEquallyLikely() {
        // under the uniform distribution each number of successes of n has probability 1 / (n + 1)
        Beta uniform = new Beta(1, 1);
        assertThat(uniform.logEvidence(0, 9)).isCloseTo(-Math.log(10), within(1e-9));
        assertThat(uniform.logEvidence(1, 9)).isCloseTo(-Math.log(90), within(1e-9));
    }

    @Test
    void noRateIsTakenToBePerfectBeforehand() {
        Beta sure = Beta.of(0.98, 3).neverPerfect();
        assertThat(sure.mean()).isCloseTo(0.98, within(1e-9));
        assertThat(sure.b()).isCloseTo(1.2, within(1e-9));
    }
}
