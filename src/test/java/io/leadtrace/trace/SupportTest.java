package io.leadtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportTest {
    @Test
    void theScaleOfEnfsi() {
        assertThat(Stream.of(0.2, 0.5, 1.5, 2.5, 3.5, 5.0, 7.0)
                        .map(log10 -> Support.of(log10).key()))
                .containsExactlyElementsOf(List.of(
                        "trace.support.none",
                        "trace.support.for.weak",
                        "trace.support.for.moderate",
                        "trace.support.for.moderately-strong",
                        "trace.support.for.strong",
                        "trace.support.for.very-strong",
                        "trace.support.for.extremely-strong"));
        assertThat(Support.of(-1.5).key()).isEqualTo("trace.support.against.moderate");
    }

    @Test
    void noMoreIsClaimedThanCalibrationAllows() {
        assertThat(Calibration.claimed(60)).isEqualTo(Calibration.MOST_LOG10);
        assertThat(Calibration.probability(100)).isLessThan(1);
        assertThat(Calibration.probability(-5)).isLessThan(0.001);
    }
}
