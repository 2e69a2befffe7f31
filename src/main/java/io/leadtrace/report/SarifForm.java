package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<Object> artifacts = new ArrayList<>();
        List<Object> findings = new ArrayList<>();
        List<Object> notes = new ArrayList<>();
        List<String> kinds = kinds(scan);
        for (Scan.ScannedFile file : scan.files()) {
            int artifact = artifacts.size();
            artifacts.add(artifact(file));
            for (Scan.ScannedTable table : file.tables()) {
                for (Scan.ScannedColumn column : table.columns()) {
                    if (isFinding(column)) {
                        findings.add(finding(file, artifact, table, column, kinds, display));
                    }
                }
            }
        }
        List<Problem> problems = new ScanView().problems(scan);
        problems.forEach(problem -> notes.add(note(problem, display)));
        Map<String, Object> invocation = ordered(
                "executionSuccessful",
                problems.stream().allMatch(Problem::harmless),
                "toolExecutionNotifications",
                notes);
        Map<String, Object> run = ordered(
                "tool",
                Map.of("driver", driver(kinds, display)),
                "language",
                display.language().tag(),
                "invocations",
                List.of(invocation),
                "artifacts",
                artifacts,
                "results",
                findings);
        Map<String, Object> log = ordered(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
        out.write(JsonForm.upright(json).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFinding(Scan.ScannedColumn column) {
        return !HARMLESS.contains(column.kind()) && column.filled() > 0;
    }

    private static List<String> kinds(Scan scan) {
        return scan.files().stream()
                .flatMap(file -> file.tables().stream())
                .flatMap(table -> table.columns().stream())
                .filter(SarifForm::isFinding)
                .map(Scan.ScannedColumn::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Object> driver(List<String> kinds, Display display) {
        return ordered(
                "name",
                "leadtrace",
                "language",
                display.language().tag(),
                "rules",
                kinds.stream()
                        .map(kind -> ordered(
                                "id",
                                kind,
                                "shortDescription",
                                Map.of("text", display.say(Message.of("detect.kind." + kind))),
                                "defaultConfiguration",
                                Map.of("level", "warning")))
                        .toList());
    }

    private static Map<String, Object> artifact(Scan.ScannedFile file) {
        Map<String, Object> artifact = ordered(
                "location",
                Map.of("uri", UriReference.of(file.path())),
                "length",
                file.size(),
                "roles",
                List.of("analysisTarget"),
                "hashes",
                Map.of("sha-256", file.sha256()));
        if (isText(file) && file.encoding() != null) {
            artifact.put("encoding", file.encoding());
        }
        return artifact;
    }

    private static Map<String, Object> finding(
            Scan.ScannedFile file,
            int artifact,
            Scan.ScannedTable table,
            Scan.ScannedColumn column,
            List<String> kinds,
            Display display) {
        String header = column.header().isEmpty()
                ? Integer.toString(column.index() + 1)
                : display.header(column.header(), column.kind());
        Message text = Message.of(
                "report.sarif.finding",
                header,
                Message.of("detect.kind." + column.kind()),
                column.filled(),
                column.distinct());
        Map<String, Object> place =
                ordered("artifactLocation", ordered("uri", UriReference.of(file.path()), "index", artifact));
        Map<String, Object> location = ordered("physicalLocation", place);
        if (isText(file)) {
            place.put("region", Map.of("startLine", Math.max(1, table.headerRow())));
        } else {
            location.put("logicalLocations", List.of(cell(table, column, header, display)));
        }
        return ordered(
                "ruleId",
                column.kind(),
                "ruleIndex",
                kinds.indexOf(column.kind()),
                "level",
                "warning",
                "message",
                Map.of("text", display.say(text)),
                "locations",
                List.of(location),
                "properties",
                ordered(
                        "table", table.index(),
                        "column", column.index(),
                        "filled", column.filled(),
                        "distinct", column.distinct(),
                        "valid", column.valid(),
                        "confidence", column.confidence()));
    }

    /** Whether its rows are the lines of a text; in a workbook a line would say nothing. */
    private static boolean isText(Scan.ScannedFile file) {
        return file.delimiter() != null;
    }

    /** A column of a sheet, by its name and, as a spreadsheet names it, the cell its header or first value stands in. */
    private static Map<String, Object> cell(
            Scan.ScannedTable table, Scan.ScannedColumn column, String header, Display display) {
        String sheet = table.name() == null || table.name().isEmpty()
                ? Integer.toString(table.index() + 1)
                : display.text(table.name());
        return ordered(
                "name",
                header,
                "fullyQualifiedName",
                "'" + sheet.replace("'", "''") + "'!" + letters(column.index()) + Math.max(1, table.headerRow()),
                "kind",
                "column");
    }

    /** A column as spreadsheets name it: A to Z, AA and so on. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** What could not be read, where a tool that shows findings shows it. */
    private static Map<String, Object> note(Problem problem, Display display) {
        return ordered(
                "level",
                "error",
                "message",
                Map.of("text", display.say(problem.what())),
                "locations",
                List.of(Map.of(
                        "physicalLocation",
                        Map.of("artifactLocation", Map.of("uri", UriReference.of(problem.where()))))));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
