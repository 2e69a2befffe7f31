package io.leadtrace.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worlds in which the source was once not named, or another; each showed a mistake of its own. */
class TracedWorldsTest {
    /** The source has ids with a month or day that cannot be, which the leak covers: another style is no other value. */
    @ParameterizedTest
    @CsvSource("MASKED, 9900001")
    void itsSourceIsNamed(Case kind, long seed) throws IOException {
        Answer answer = AccuracyRun.answer(kind, seed, false, null);
        assertThat(answer.named()).isEqualTo(answer.trial().sources());
    }
}
