package charteroak.lineage.openlineage;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of an event that is kept: known metadata, with keys sorted. Of the rest, the facet's name and a keyed hash
 * are kept, by which the holder of the event can prove that it is the one received.
 */
final class KeptText {

    private static final String WITHHELD = "withheld";
    private static final Kept EVENT_TYPE = Kept.word(KnownWords.EVENT_TYPES);
    private static final Kept SCHEMA = Kept.matching(
            "https://openlineage\\.io/spec/(facets/)?[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}/[A-Za-z]{1,60}\\.json(#(/\\$defs|/definitions)?/[A-Za-z]{1,60})?");
    private static final Kept PRODUCER = Kept.matching(
            "https://github\\.com/OpenLineage/OpenLineage/(tree|blob)/([0-9]{1,3}(\\.[0-9]{1,3}){1,3}(-SNAPSHOT)?|main)(/(integration|client|proxy)(/[a-z_-]{1,20}){1,4})?/?");
    private static final Pattern FACET_NAME =
            Pattern.compile("[A-Za-z][A-Za-z_.-]{0,49}([0-9]{1,2}[A-Za-z_.-]{1,50})?");

    private final JsonMapper json;
    private final WithheldHash hash;
    private final Kept dataset = node -> open(
            node,
            Map.of(
                    "namespace", Kept.NAME,
                    "name", Kept.NAME,
                    "facets", facets(KeptFacets.OF_DATASET),
                    "inputFacets", facets(KeptFacets.OF_DATASET),
                    "outputFacets", facets(KeptFacets.OF_DATASET)));
    private final Map<String, Kept> event = Map.of(
            "eventType",
            EVENT_TYPE,
            "eventTime",
            Kept.TIME,
            "producer",
            PRODUCER,
            "schemaURL",
            SCHEMA,
            "run",
            node -> open(node, Map.of("runId", Kept.UUID, "facets", facets(KeptFacets.OF_RUN))),
            "job",
            node -> open(node, Map.of("namespace", Kept.NAME, "name", Kept.NAME, "facets", facets(KeptFacets.OF_JOB))),
            "inputs",
            Kept.list(dataset),
            "outputs",
            Kept.list(dataset),
            "dataset",
            dataset);

    KeptText(JsonMapper json, WithheldHash hash) {
        this.json =
                json.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
        this.hash = hash;
    }

    String of(JsonNode received) {
        JsonNode kept = open(received, event);
        return json.writeValueAsString(kept == null ? Kept.JSON.objectNode() : kept);
    }

    /** The length of an event when written without spaces. */
    int length(JsonNode received) {
        return json.writeValueAsBytes(received).length;
    }

    private @Nullable JsonNode open(JsonNode node, Map<String, Kept> members) {
        if (!node.isObject()) {
            return null;
        }
        ObjectNode kept = Kept.membersOf(node, members);
        ObjectNode rest = Kept.JSON.objectNode();
        node.properties().stream()
                .filter(member ->
                        !kept.has(member.getKey()) && !member.getValue().isNull())
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        JsonNode earlier = rest.remove(WITHHELD);
        return withHashOf(rest.isEmpty() ? null : rest, earlier, kept);
    }

    private Kept facets(Map<String, Kept> known) {
        return node -> {
            if (!node.isObject()) {
                return null;
            }
            ObjectNode kept = Kept.JSON.objectNode();
            ObjectNode unnamed = Kept.JSON.objectNode();
            JsonNode earlier = node.get(WITHHELD);
            node.properties().forEach(facet -> {
                if (facet.getKey().equals(WITHHELD) && hash.isOne(facet.getValue())) {
                    return;
                }
                if (FACET_NAME.matcher(facet.getKey()).matches()) {
                    kept.set(facet.getKey(), facet(facet.getValue(), known.get(facet.getKey())));
                } else {
                    unnamed.set(facet.getKey(), facet.getValue());
                }
            });
            return withHashOf(unnamed.isEmpty() ? null : unnamed, earlier, kept);
        };
    }

    private ObjectNode facet(JsonNode facet, @Nullable Kept known) {
        ObjectNode kept = Kept.membersOf(
                facet.isObject() ? facet : Kept.JSON.objectNode(),
                Map.of("_producer", PRODUCER, "_schemaURL", SCHEMA, "_deleted", Kept.FLAG));
        if (known != null && known.of(facet) instanceof ObjectNode content) {
            kept.setAll(content);
        }
        if (facet instanceof ObjectNode given && given.get(WITHHELD) != null) {
            ObjectNode rest = given.deepCopy();
            JsonNode earlier = rest.remove(WITHHELD);
            return withHashOf(kept.equals(rest) ? null : rest, earlier, kept);
        }
        return kept.equals(facet) ? kept : withHashOf(facet, null, kept);
    }

    /**
     * Adds the hash of what is not kept. An earlier hash is left as it is, so that reducing a kept text changes
     * nothing.
     */
    private ObjectNode withHashOf(@Nullable JsonNode rest, @Nullable JsonNode earlier, ObjectNode kept) {
        if (rest != null) {
            kept.put(WITHHELD, hash.of(json.writeValueAsBytes(rest)));
        } else if (earlier != null && hash.isOne(earlier)) {
            kept.set(WITHHELD, earlier);
        }
        return kept;
    }
}
