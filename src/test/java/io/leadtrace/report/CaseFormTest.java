package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of CASE 1.x and UCO 1.x (SHACL shapes of the published ontologies) that concern what is written: classes and
 * properties exist, a literal has the type its property asks for, single-valued properties have one value, what must be
 * there is there, and every identifier ends in a UUID and is declared once.
 */
class CaseFormTest {
    private static final Set<String> CLASSES = Set.of(
            "uco-observable:File",
            "uco-observable:FileFacet",
            "uco-observable:ContentDataFacet",
            "uco-observable:ObservableRelationship",
            "uco-types:Hash",
            "uco-tool:AnalyticTool",
            "case-investigation:InvestigativeAction",
            "case-investigation:ProvenanceRecord");

    /** Single-valued properties with the type of their literals. */
    private static final Map<String, String> LITERALS = new java.util.HashMap<>(Map.of(
            "uco-core:name", "xsd:string",
            "uco-core:description", "xsd:string",
            "uco-tool:toolType", "xsd:string",
            "uco-observable:fileName", "xsd:string",
            "uco-observable:filePath", "xsd:string",
            "uco-observable:sizeInBytes", "xsd:integer",
            "uco-observable:modifiedTime", "xsd:dateTime",
            "uco-types:hashMethod", "uco-vocabulary:HashNameVocab",
            "uco-types:hashValue", "xsd:hexBinary"));

    static {
        LITERALS.put("uco-tool:version", "xsd:string");
        LITERALS.put("uco-core:kindOfRelationship", "uco-vocabulary:ObservableObjectRelationshipVocab");
        LITERALS.put("uco-core:isDirectional", "xsd:boolean");
    }

    private static final Set<String> OBJECTS = Set.of(
            "uco-core:hasFacet",
            "uco-core:object",
            "uco-core:source",
            "uco-core:target",
            "uco-observable:hash",
            "uco-action:instrument",
            "uco-action:object",
            "uco-action:result");

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "uco-observable:ObservableRelationship",
                    List.of(
                            "uco-core:source",
                            "uco-core:target",
                            "uco-core:kindOfRelationship",
                            "uco-core:isDirectional"),
            "uco-types:Hash", List.of("uco-types:hashMethod", "uco-types:hashValue"),
            "case-investigation:ProvenanceRecord", List.of("uco-core:object"));

    private final Set<String> declared = new HashSet<>();
    private final List<String> named = new ArrayList<>();

    static List<Object> results() {
        CaseForm form = new CaseForm();
        return Results.all().stream()
                .filter(result -> form.takes(Report.result(result).getClass()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("results")
    void whatIsWrittenKeepsTheShapesOfTheOntology(Object result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseForm().write(result, Display.plain(Language.EN), out);
        JsonNode document = JsonMapper.shared().readTree(out.toByteArray());
        document.get("@context").forEach(prefix -> assertThat(prefix.asString()).matches("(https?://.*[/#]|urn:.*:)"));
        document.get("@graph").forEach(this::node);
        assertThat(declared).containsAll(named);
    }

    /** A scan alone says what lay in which archive, too. */
    @Test
    void whatAScanFoundInAnArchiveIsSaidToLieInIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseForm().write(Results.scan(), Display.plain(Language.EN), out);
        JsonNode graph = JsonMapper.shared().readTree(out.toByteArray()).get("@graph");
        assertThat(graph).anySatisfy(node -> assertThat(node.get("uco-core:kindOfRelationship"))
                .isNotNull());
    }

    private void node(JsonNode node) {
        String type = node.get("@type").asString();
        String id = node.get("@id").asString();
        assertThat(CLASSES).contains(type);
        assertThat(id).matches("kb:[a-z-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(declared.add(id)).as(id + " is declared once").isTrue();
        assertThat(node.propertyNames()).containsAll(REQUIRED.getOrDefault(type, List.of()));
        for (String property : node.propertyNames()) {
            JsonNode value = node.get(property);
            if (LITERALS.containsKey(property)) {
                literal(property, value);
            } else if (!property.startsWith("@")) {
                assertThat(OBJECTS).contains(property);
                value.forEach(this::object);
                assertThat(value.isEmpty()
                                && REQUIRED.getOrDefault(type, List.of()).contains(property))
                        .isFalse();
            }
        }
    }

    private void object(JsonNode object) {
        if (object.has("@type")) {
            node(object);
        } else {
            named.add(object.get("@id").asString());
        }
    }

    private static void literal(String property, JsonNode value) {
        String type = LITERALS.get(property);
        if (type.equals("xsd:string")) {
            assertThat(value.isString()).as(property).isTrue();
            return;
        }
        if (type.equals("xsd:boolean")) {
            assertThat(value.isBoolean()).as(property).isTrue();
            return;
        }
        assertThat(value.get("@type").asString()).as(property).isEqualTo(type);
        assertThat(value.get("@value").asString())
                .as(property)
                .matches(
                        switch (type) {
                            case "xsd:integer" -> "-?\\d+";
                            case "xsd:hexBinary" -> "([0-9a-fA-F]{2})+";
                            case "xsd:dateTime" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
                            case "uco-vocabulary:ObservableObjectRelationshipVocab" -> "Contained_Within";
                            default -> "MD5|SHA1|SHA256|SHA384|SHA512";
                        });
    }
}
