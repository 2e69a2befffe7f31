package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identity numbers: published examples of each form, and what cannot be one. */
class NationalIdTest {
    private final NationalId ids = new NationalId();

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, VALID",
        "110105 19491231 002x, VALID",
        "110105491231002, VALID",
        "110105194912310021, INVALID",
        "110105194912310000, INVALID",
        "1.10105E+17, INVALID",
        "1101**********002X, MASKED",
        "110105********002X, MASKED",
        "A123456789, VALID",
        "A123456788, INVALID",
        "A123456(3), VALID",
        "A123456(4), INVALID",
        "1234567(8), VALID",
        "12345678Z, VALID",
        "12345678A, INVALID",
        "X1234567L, VALID",
        "RSSMRA85T10A562S, VALID",
        "RSSMRA85T10A562T, INVALID",
        "AB123456C, VALID",
        "219-09-9999, VALID",
        "000-12-3456, INVALID",
        "111.444.777-35, VALID",
        "111.444.777-36, INVALID",
        "44051401359, POSSIBLE",
        "10000000146, POSSIBLE",
        "811228-9874, VALID",
        "131052-308T, VALID",
        "756.9217.0769.85, VALID",
        "255081416802538, VALID",
        "S1234567D, VALID",
        "2341 2341 2346, VALID",
        "12.345.678-5, VALID",
        "13900001357, NONE",
        "111222333, POSSIBLE",
        "112-233-445 95, VALID",
        "500100732259, POSSIBLE",
        "500100732258, NONE",
        "12345678, NONE",
        "张晓梅, NONE",
    })
    void isWhatItLooksLike(String text, Likeness likeness) {
        assertThat(ids.examine(text)).isEqualTo(likeness);
        assertThat(ids.canonical(text).isEmpty())
                .isEqualTo(likeness != Likeness.VALID && likeness != Likeness.POSSIBLE);
    }

    @Test
    void fifteenDigitsAndEighteenAreOneNumber() {
        assertThat(ids.canonical("110105491231002")).isEqualTo("11010519491231002X");
    }

    @Test
    void aMaskLinksByItsEnds() {
        assertThat(ids.keys("110105********002X").get(0))
                .isEqualTo(ids.keys("11010519491231002X").get(0))
                .isEqualTo("1101002X");
        assertThat(ids.keys("11010519491231****").get(1)).isEqualTo("19491231");
    }
}
