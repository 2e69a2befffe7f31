package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.worlds.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample case through the front door. */
class SampleCaseTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> SECRETS = new Sample().secrets();

    @Test
    void traceNamesTheSnapshotTheLeakWasTakenFrom() {
        CommandLine said = CommandLine.run(
                "trace", "samples/leaked-3146.xlsx", "--against", "samples/sources", "--format", "json");
        JsonNode trace = JSON.readTree(said.out());
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(trace.path("schema").asString()).isEqualTo("leadtrace/trace/1");
        assertThat(trace.path("verdict").asString()).isEqualTo("one-source");
        assertThat(texts(trace.path("sources"))).containsExactly("samples/sources/lender-2024-08.xlsx");
        assertThat(trace.path("candidates").path(0).path("path").asString())
                .isEqualTo("samples/sources/lender-2024-08.xlsx");
        assertThat(trace.path("candidates").size()).isEqualTo(10);
        assertThat(trace.path("candidates").path(0).path("log10LikelihoodRatio").asDouble())
                .isBetween(2.0, 3.0);
        assertThat(secretsIn(said.everything())).isEmpty();
    }

    @Test
    void traceOfAListFromElsewhereNamesNobody() {
        CommandLine said = CommandLine.run(
                "trace", "samples/leaked-no-source.csv", "--against", "samples/sources", "--format", "json");
        JsonNode trace = JSON.readTree(said.out());
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(trace.path("verdict").asString()).isEqualTo("not-established");
        assertThat(trace.path("sources").size()).isZero();
        assertThat(secretsIn(said.everything())).isEmpty();
    }

    @Test
    void scanKnowsTheColumnsOfTheStory() {
        CommandLine said = CommandLine.run("scan", "samples/leaked-3146.xlsx", "--format", "json");
        JsonNode table =
                JSON.readTree(said.out()).path("files").path(0).path("tables").path(0);
        assertThat(table.path("rows").asInt()).isEqualTo(3_146);
        assertThat(table.path("headerRow").asInt()).isEqualTo(2);
        List<String> kinds = new ArrayList<>();
        table.path("columns").forEach(column -> kinds.add(column.path("kind").asString()));
        assertThat(kinds).containsExactly("person-name", "phone", "employer", "property-record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scan samples --format json",
                "compare samples/sources",
                "trace samples/leaked-3146.xlsx --against samples/sources --verbose",
                "read samples"
            })
    void nothingPersonalIsPrinted(String words) {
        CommandLine said = CommandLine.run(words.split(" "));
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).isNotBlank();
        assertThat(secretsIn(said.everything())).isEmpty();
    }

    @Test
    void revealShowsWhatIsAskedFor() {
        CommandLine said = CommandLine.run("read", "samples/leaked-3146.xlsx", "--reveal");
        assertThat(secretsIn(said.out())).hasSizeGreaterThan(3_000);
    }

    /** Which secrets stand in a text, however numbers in it are spaced. */
    private static List<String> secretsIn(String text) {
        List<String> found = new ArrayList<>();
        String close = text.replaceAll("(?<=\\d)[ -](?=\\d)", "");
        for (String one : List.of(text, close)) {
            for (int length : new int[] {3, 4, 11, 18}) {
                for (int at = 0; at + length <= one.length(); at++) {
                    String piece = one.substring(at, at + length);
                    if (SECRETS.contains(piece)) {
                        found.add(piece.charAt(0) + "... at " + at);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
