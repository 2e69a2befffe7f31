package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.find.Finding;
import io.leadtrace.match.Comparison;
import io.leadtrace.source.SourceFile;
import io.leadtrace.trace.Attribution;
import io.leadtrace.trace.Lineage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * The custody part of a result as CASE/UCO JSON-LD (caseontology.org, CASE 1.x over UCO 1.x): the tool, the action, the
 * files it read with their SHA-256, and a provenance record over them. Identifiers follow from the hashes, so the same
 * result gives the same bytes.
 */
final class CaseForm implements ReportForm {
    /** What was done, by the class of its result. */
    private static final Map<Class<?>, String> ACTIONS = Map.of(
            Scan.class, "scan",
            Comparison.class, "compare",
            Attribution.class, "trace",
            Lineage.class, "lineage",
            Finding.class, "find");

    @Override
    public String name() {
        return "case";
    }

    @Override
    public boolean takes(Class<?> result) {
        return ACTIONS.containsKey(result);
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        String action = ACTIONS.get(Report.result(result).getClass());
        StringBuilder seed = new StringBuilder(action);
        List<Object> graph = new ArrayList<>();
        List<Object> files = new ArrayList<>();
        for (SourceFile file : files(result)) {
            String id = id("file", file.path() + "\0" + file.sha256());
            seed.append(id);
            files.add(Map.of("@id", id));
            graph.add(file(id, file));
        }
        graph.addAll(containers(files(result)));
        String tool = id("tool", "leadtrace");
        String record = id("record", seed.toString());
        List<Object> records = files.isEmpty() ? List.of() : List.of(Map.of("@id", record));
        graph.add(0, tool(tool));
        graph.add(node(
                id("action", seed.toString()),
                "case-investigation:InvestigativeAction",
                "uco-core:name",
                action,
                "uco-action:instrument",
                List.of(Map.of("@id", tool)),
                "uco-action:object",
                files,
                "uco-action:result",
                records));
        if (!files.isEmpty()) {
            graph.add(node(
                    record,
                    "case-investigation:ProvenanceRecord",
                    "uco-core:description",
                    "Files that were read, and only read, by " + action,
                    "uco-core:object",
                    files));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context());
        document.put("@graph", graph);
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        out.write(JsonForm.upright(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> tool(String id) {
        Map<String, Object> tool = node(
                id,
                "uco-tool:AnalyticTool",
                "uco-core:name",
                "leadtrace",
                "uco-tool:toolType",
                "contact list analysis");
        String version = CaseForm.class.getPackage().getImplementationVersion();
        if (version != null) {
            tool.put("uco-tool:version", version);
        }
        return tool;
    }

    /** The archives in which files lay, which were opened but are no list themselves, and that the files lay in them. */
    private static List<Object> containers(List<SourceFile> files) {
        Map<String, Object> archives = new LinkedHashMap<>();
        List<Object> relations = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.container() == null) {
                continue;
            }
            String archive = id("archive", file.container());
            String inside = id("file", file.path() + "\0" + file.sha256());
            archives.computeIfAbsent(archive, first -> archive(archive, file.container()));
            relations.add(node(
                    id("inside", archive + inside),
                    "uco-observable:ObservableRelationship",
                    "uco-core:source",
                    List.of(Map.of("@id", inside)),
                    "uco-core:target",
                    List.of(Map.of("@id", archive)),
                    "uco-core:kindOfRelationship",
                    typed("uco-vocabulary:ObservableObjectRelationshipVocab", "Contained_Within"),
                    "uco-core:isDirectional",
                    true));
        }
        List<Object> all = new ArrayList<>(archives.values());
        all.addAll(relations);
        return all;
    }

    private static Map<String, Object> archive(String id, String path) {
        return node(
                id,
                "uco-observable:File",
                "uco-core:hasFacet",
                List.of(node(
                        id("file-facet", id),
                        "uco-observable:FileFacet",
                        "uco-observable:fileName",
                        path.substring(path.replace('\\', '/').lastIndexOf('/') + 1),
                        "uco-observable:filePath",
                        path)));
    }

    private static List<SourceFile> files(Object result) {
        if (result instanceof Scan scan) {
            return scan.files().stream()
                    .map(file ->
                            new SourceFile(file.path(), file.sha256(), file.size(), file.modified(), file.container()))
                    .toList();
        }
        return Report.files(result);
    }

    private static Map<String, Object> file(String id, SourceFile file) {
        String name = file.path().substring(file.path().replace('\\', '/').lastIndexOf('/') + 1);
        Map<String, Object> place = node(
                id("file-facet", id),
                "uco-observable:FileFacet",
                "uco-observable:fileName",
                name,
                "uco-observable:filePath",
                file.path(),
                "uco-observable:sizeInBytes",
                typed("xsd:integer", Long.toString(file.size())));
        if (file.modified() != null) {
            place.put(
                    "uco-observable:modifiedTime",
                    typed("xsd:dateTime", file.modified().toString()));
        }
        Map<String, Object> hash = node(
                id("hash", id),
                "uco-types:Hash",
                "uco-types:hashMethod",
                typed("uco-vocabulary:HashNameVocab", "SHA256"),
                "uco-types:hashValue",
                typed("xsd:hexBinary", file.sha256()));
        Map<String, Object> content = node(
                id("content-facet", id),
                "uco-observable:ContentDataFacet",
                "uco-observable:sizeInBytes",
                typed("xsd:integer", Long.toString(file.size())),
                "uco-observable:hash",
                List.of(hash));
        return node(id, "uco-observable:File", "uco-core:hasFacet", List.of(place, content));
    }

    private static Map<String, Object> typed(String type, String value) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", type);
        typed.put("@value", value);
        return typed;
    }

    private static Map<String, Object> node(String id, String type, Object... namesAndValues) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            node.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return node;
    }

    private static String id(String kind, String seed) {
        return "kb:" + kind + "-" + UUID.nameUUIDFromBytes((kind + seed).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("kb", "urn:leadtrace:");
        context.put("case-investigation", "https://ontology.caseontology.org/case/investigation/");
        for (String room : List.of("action", "core", "observable", "tool", "types", "vocabulary")) {
            context.put("uco-" + room, "https://ontology.unifiedcyberontology.org/uco/" + room + "/");
        }
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }
}
