package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** SARIF 2.1.0 (OASIS) of a scan: each column that holds personal data is a finding, for tools that show findings. */
final class SarifForm implements ReportForm {
    private static final Set<String> HARMLESS = Set.of("other", "row-number", "date");

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public boolean takes(Class<?> result) {
        return result == Scan.class;
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        Scan scan = (Scan) result;
        List<Object> findings = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (Scan.ScannedFile file : scan.files()) {
            for (Scan.ScannedTable table : file.tables()) {
                for (Scan.ScannedColumn column : table.columns()) {
                    if (!HARMLESS.contains(column.kind()) && column.filled() > 0) {
                        kinds.add(column.kind());
                        findings.add(finding(file, table, column, display));
                    }
                }
            }
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(kinds, display)));
        run.put("results", findings);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
        out.write(JsonForm.upright(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> driver(Set<String> kinds, Display display) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "leadtrace");
        driver.put(
                "rules",
                kinds.stream()
                        .map(kind -> ordered(
                                "id", kind, "shortDescription", Map.of("text", say("detect.kind." + kind, display))))
                        .toList());
        return driver;
    }

    private static Map<String, Object> finding(
            Scan.ScannedFile file, Scan.ScannedTable table, Scan.ScannedColumn column, Display display) {
        String header = column.header().isEmpty()
                ? Integer.toString(column.index() + 1)
                : display.header(column.header(), column.kind());
        String text = display.say(
                Message.of(
                        "report.sarif.finding",
                        header,
                        Message.of("detect.kind." + column.kind()),
                        column.filled(),
                        column.distinct()),
                Language.EN);
        Map<String, Object> place = ordered(
                "artifactLocation", Map.of("uri", file.path().replace('\\', '/').replace(" ", "%20")));
        if (table.headerRow() > 0) {
            place.put("region", Map.of("startLine", table.headerRow()));
        }
        return ordered(
                "ruleId",
                column.kind(),
                "level",
                "warning",
                "message",
                Map.of("text", text),
                "locations",
                List.of(Map.of("physicalLocation", place)));
    }

    private static String say(String key, Display display) {
        return display.say(Message.of(key), Language.EN);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
