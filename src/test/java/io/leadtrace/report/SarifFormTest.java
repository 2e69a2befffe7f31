package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.Scanner;
import io.leadtrace.language.Language;
import io.leadtrace.table.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF 2.1.0 (OASIS, with its JSON schema) asks of the objects that are written. */
class SarifFormTest {
    /** The properties the schema allows, of the objects used here; it allows no others. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("log", Set.of("$schema", "version", "runs")),
            Map.entry("run", Set.of("tool", "language", "invocations", "artifacts", "results")),
            Map.entry("tool", Set.of("driver")),
            Map.entry("driver", Set.of("name", "language", "rules")),
            Map.entry("rule", Set.of("id", "shortDescription", "defaultConfiguration")),
            Map.entry("invocation", Set.of("executionSuccessful", "toolExecutionNotifications")),
            Map.entry("notification", Set.of("level", "message", "locations")),
            Map.entry("artifact", Set.of("location", "length", "roles", "hashes", "encoding")),
            Map.entry("result", Set.of("ruleId", "ruleIndex", "level", "message", "locations", "properties")),
            Map.entry("location", Set.of("physicalLocation", "logicalLocations")),
            Map.entry("physicalLocation", Set.of("artifactLocation", "region")),
            Map.entry("artifactLocation", Set.of("uri", "index")),
            Map.entry("logicalLocation", Set.of("name", "fullyQualifiedName", "kind")));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenKeepsTheSchema() throws IOException {
        Scan scan = scanned();
        for (Language language : Language.values()) {
            holds(written(scan, language));
        }
        holds(written(Results.scan(), Language.EN));
    }

    @Test
    void aTextHasLinesAndAWorkbookHasCells() throws IOException {
        JsonNode run = written(scanned(), Language.EN).get("runs").get(0);
        assertThat(run.get("results").size()).isGreaterThan(3);
        for (JsonNode result : run.get("results")) {
            JsonNode location = result.get("locations").get(0);
            JsonNode place = location.get("physicalLocation");
            if (place.get("artifactLocation").get("uri").asString().endsWith(".csv")) {
                assertThat(place.get("region").get("startLine").asInt()).isEqualTo(2);
            } else {
                assertThat(place.has("region")).isFalse();
                assertThat(location.get("logicalLocations")
                                .get(0)
                                .get("fullyQualifiedName")
                                .asString())
                        .matches("'九月 名单'![AB]2");
            }
        }
        assertThat(run.toString()).doesNotContain("13912345670", "钱鲲禾");
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                .isFalse();
    }

    private Scan scanned() throws IOException {
        Files.writeString(
                folder.resolve("客户 名单#1 100%.csv"), "名单\n姓名,手机号\n钱鲲禾,13912345670\n孙砚川,13812345671\n李珀岳,13712345672\n");
        Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("b[1].xlsx"))) {
            var sheet = book.createSheet("九月 名单");
            List<List<String>> rows = List.of(
                    List.of("名单"),
                    List.of("姓名", "手机号"),
                    List.of("钱鲲禾", "13912345670"),
                    List.of("孙砚川", "13812345671"),
                    List.of("李珀岳", "13712345672"));
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            book.write(out);
        }
        return Scanner.scan(List.of(folder.toString()), ReadOptions.DEFAULT, file -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "a b.csv,a%20b.csv",
        "a:b/c.csv,a%3Ab/c.csv",
        "/客户/a#1.csv,file:///%E5%AE%A2%E6%88%B7/a%231.csv",
        "100%.csv,100%25.csv",
        "C:\\x\\y z.csv,file:///C:/x/y%20z.csv",
        "\\\\host\\share\\a.csv,file://host/share/a.csv",
        "a\\b.csv,a%5Cb.csv"
    })
    void pathsAreWrittenAsUriReferences(String path, String uri) {
        assertThat(UriReference.of(path)).isEqualTo(uri);
        assertThat(URI.create(uri).toString()).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
    void columnsAreNamedAsSpreadsheetsDo(int column, String letters) {
        assertThat(SarifForm.letters(column)).isEqualTo(letters);
    }

    private static JsonNode written(Object result, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifForm().write(result, Display.plain(language), out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static void holds(JsonNode log) {
        only("log", log);
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        URI.create(log.get("$schema").asString());
        assertThat(log.get("runs").size()).isEqualTo(1);
        JsonNode run = only("run", log.get("runs").get(0));
        JsonNode driver = only("driver", only("tool", run.get("tool")).get("driver"));
        assertThat(driver.get("name").asString()).isNotBlank();
        assertThat(run.get("language").asString()).matches("[a-zA-Z]{2}(-[a-zA-Z]{2})?");
        List<String> rules = driver.get("rules")
                .valueStream()
                .map(rule -> only("rule", rule).get("id").asString())
                .toList();
        assertThat(rules).doesNotHaveDuplicates();
        for (JsonNode invocation : run.get("invocations")) {
            assertThat(only("invocation", invocation).get("executionSuccessful").isBoolean())
                    .isTrue();
            invocation.get("toolExecutionNotifications").forEach(note -> {
                message(only("notification", note));
                note.get("locations").forEach(location -> location(location, run));
            });
        }
        for (JsonNode artifact : run.get("artifacts")) {
            uri(only("artifact", artifact).get("location"));
            assertThat(artifact.get("length").asLong()).isGreaterThanOrEqualTo(-1);
        }
        for (JsonNode result : run.get("results")) {
            message(only("result", result));
            assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
            assertThat(rules.get(result.get("ruleIndex").asInt()))
                    .isEqualTo(result.get("ruleId").asString());
            assertThat(result.get("locations").size()).isEqualTo(1);
            location(result.get("locations").get(0), run);
        }
    }

    private static void location(JsonNode location, JsonNode run) {
        JsonNode place = only("physicalLocation", only("location", location).get("physicalLocation"));
        JsonNode file = only("artifactLocation", place.get("artifactLocation"));
        uri(file);
        if (file.has("index")) {
            assertThat(run.get("artifacts")
                            .get(file.get("index").asInt())
                            .get("location")
                            .get("uri"))
                    .isEqualTo(file.get("uri"));
        }
        if (place.has("region")) {
            assertThat(place.get("region").get("startLine").asInt()).isPositive();
        }
        if (location.has("logicalLocations")) {
            location.get("logicalLocations").forEach(logical -> only("logicalLocation", logical));
        }
    }

    private static void message(JsonNode of) {
        assertThat(of.get("message").get("text").asString()).isNotBlank();
    }

    private static void uri(JsonNode location) {
        String uri = location.get("uri").asString();
        assertThat(uri).matches("[!-~]+");
        URI.create(uri);
    }

    private static JsonNode only(String object, JsonNode node) {
        assertThat(ALLOWED.get(object)).as(object).containsAll(node.propertyNames());
        return node;
    }
}
