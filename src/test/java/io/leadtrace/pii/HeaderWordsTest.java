package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.pii.HeaderWords.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases stand in {@code headings.tsv}: a header, a kind it names and how well; a hyphen for none. */
class HeaderWordsTest {
    static Stream<List<String>> headings() throws IOException {
        try (InputStream in = HeaderWordsTest.class.getResourceAsStream("headings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("headings")
    void theNounOfAHeaderSaysWhatItsColumnHolds(List<String> row) {
        Map<String, Strength> kinds = HeaderWords.kinds(row.get(0));

        if (row.get(1).equals("-")) {
            assertThat(kinds).isEmpty();
        } else {
            assertThat(kinds).containsEntry(row.get(1), Strength.valueOf(row.get(2)));
        }
    }
}
