package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void moreForAKindIsNeverSaidToBeLessLikely() {
        for (String kind : List.of("phone", "other")) {
            for (boolean chinese : new boolean[] {true, false}) {
                for (boolean few : new boolean[] {true, false}) {
                    double before = 0;
                    for (double logOdds = -20; logOdds < 20; logOdds += 0.1) {
                        double probability = Calibration.probability(kind, chinese, few, logOdds);
                        assertThat(probability)
                                .as(kind + " " + chinese + " " + few + " " + logOdds)
                                .isGreaterThanOrEqualTo(before)
                                .isBetween(0.01, 0.995);
                        before = probability;
                    }
                }
            }
        }
    }
}
