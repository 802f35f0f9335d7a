package charteroak.lineage.openlineage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Samples of every facet that the specification publishes, with everything in them that its schemas allow: each property, something in
 * each list, and a name of its own wherever more names are allowed.
 */
final class SpecifiedFacets {

    static final Path SPECIFICATION = Path.of("../shared/data/openlineage-spec/spec");
    static final String FREE = "free text";
    static final String FREE_NAME = "free name";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 14;

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();

    SpecifiedFacets() {
        assumeTrue(
                Files.isDirectory(SPECIFICATION),
                () -> "skipped: " + SPECIFICATION + " with the published schemas is absent");
        try (Stream<Path> files = Files.list(SPECIFICATION.resolve("facets"))) {
            files.sorted().forEach(file -> documents.put(file.getFileName().toString(), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One facet in all forms that its schema allows. */
    record Sample(String holder, String name, List<JsonNode> forms) {}

    int count() {
        return documents.size();
    }

    List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        documents.forEach((file, document) -> document.path("properties")
                .properties()
                .forEach(facet -> samples.add(new Sample(
                        holder(document.toString()), facet.getKey(), forms(facet.getValue(), document, 0)))));
        return samples;
    }

    private static String holder(String schema) {
        for (String kind : List.of("InputDatasetFacet", "OutputDatasetFacet", "DatasetFacet", "JobFacet", "RunFacet")) {
            if (schema.contains("/" + kind + "\"")) {
                return kind;
            }
        }
        return "RunFacet";
    }

    private List<JsonNode> forms(JsonNode schema, JsonNode document, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (schema.has("$ref")) {
            return referred(schema.path("$ref").stringValue(), document, depth);
        }
        if (schema.has("enum")) {
            return List.of(schema.path("enum").get(0));
        }
        if (schema.has("const")) {
            return List.of(schema.path("const"));
        }
        if (isObject(schema)) {
            return objects(schema, document, depth);
        }
        return switch (type(schema)) {
            case "array" ->
                forms(schema.path("items"), document, depth + 1).stream()
                        .map(item -> (JsonNode) NODES.arrayNode().add(item))
                        .toList();
            case "string" -> List.of(NODES.stringNode(text(schema)));
            case "integer", "number" -> List.of(NODES.numberNode(3));
            case "boolean" -> List.of(NODES.booleanNode(true));
            default -> List.of(NODES.stringNode(FREE));
        };
    }

    private static boolean isObject(JsonNode schema) {
        return type(schema).equals("object")
                || schema.has("properties")
                || schema.has("allOf")
                || schema.has("oneOf")
                || schema.has("anyOf")
                || schema.has("additionalProperties");
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).stringValue() : type.stringValue("");
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").stringValue("")) {
            case "uuid" -> "01a203f6-1a73-7bf1-8ecb-0000000000aa";
            case "date-time" -> "2026-03-01T09:30:00Z";
            default -> FREE;
        };
    }

    private List<JsonNode> objects(JsonNode schema, JsonNode document, int depth) {
        ObjectNode whole = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            List<JsonNode> forms = forms(property.getValue(), document, depth + 1);
            if (!forms.isEmpty()) {
                whole.set(property.getKey(), forms.getFirst());
            }
        });
        List<JsonNode> more = forms(schema.path("additionalProperties"), document, depth + 1);
        whole.set(
                FREE_NAME,
                more.isEmpty() || !schema.path("additionalProperties").isObject()
                        ? NODES.stringNode(FREE)
                        : more.getFirst());
        schema.path("patternProperties")
                .properties()
                .forEach(pattern ->
                        forms(pattern.getValue(), document, depth + 1).forEach(form -> whole.set("matching", form)));
        schema.path("allOf")
                .forEach(part -> forms(part, document, depth + 1).stream()
                        .filter(JsonNode::isObject)
                        .limit(1)
                        .forEach(form -> whole.setAll((ObjectNode) form)));
        List<JsonNode> forms = new ArrayList<>();
        for (String choice : List.of("oneOf", "anyOf")) {
            schema.path(choice)
                    .forEach(part -> forms(part, document, depth + 1).stream()
                            .filter(JsonNode::isObject)
                            .forEach(form -> forms.add(whole.deepCopy().setAll((ObjectNode) form))));
        }
        schema.path("properties")
                .properties()
                .forEach(property -> forms(property.getValue(), document, depth + 1).stream()
                        .skip(1)
                        .forEach(form -> forms.add(whole.deepCopy().set(property.getKey(), form))));
        return forms.isEmpty() ? List.of(whole) : forms;
    }

    private List<JsonNode> referred(String reference, JsonNode document, int depth) {
        String[] parts = reference.split("#", 2);
        String file = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        JsonNode target = file.isEmpty() ? document : documents.get(file);
        if (file.startsWith("OpenLineage")) {
            target = read(SPECIFICATION.resolve("OpenLineage.json"));
        }
        if (target == null) {
            return List.of();
        }
        JsonNode schema = parts.length < 2 ? target : target.at(parts[1]);
        return forms(schema, target, depth + 1);
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file);
    }
}
