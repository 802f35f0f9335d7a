package charteroak.lineage.openlineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events with a marker at one place each, for every place of a whole event and of every published facet where text is allowed. */
final class MarkedEvents {

    /** Where a name of something stands: a word there is metadata, unless it reads as a value about a person. */
    static final Pattern NAMES = Pattern.compile("/(job|inputs/\\*|outputs/\\*)/(namespace|name)"
            + "|.*/facets/parent/(root/)?job/(namespace|name)"
            + "|.*/facets/columnLineage/(fields/[^/]+/inputFields/\\*|dataset/\\*)/(namespace|name|field)"
            + "|.*/facets/columnLineage/fields/free name as a name"
            + "|.*/facets/schema/fields/\\*/(fields/\\*/)*name"
            + "|.*/facets/symlinks/identifiers/\\*/(namespace|name)"
            + "|.*/facets/lifecycleStateChange/previousIdentifier/(namespace|name)");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WHOLE = """
            {"eventType": "COMPLETE", "eventTime": "2026-03-01T09:30:00Z", "producer": "https://example.com/producer", "free name": "free text",
             "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
             "run": {"runId": "01a203f6-1a73-7bf1-8ecb-0000000000a1", "free name": "free text", "facets": {"free name": {"note": "free text"}}},
             "job": {"namespace": "marked", "name": "job", "free name": "free text", "facets": {"ours": {"free name": ["free text"]}}},
             "inputs": [{"namespace": "marked", "name": "in", "free name": "free text", "facets": {}, "inputFacets": {"ours": {"a": "free text"}}}],
             "outputs": [{"namespace": "marked", "name": "out", "free name": "free text", "facets": {}, "outputFacets": {"ours": {"a": "free text"}}}]}
            """;

    private final Map<String, String> byPlace = new LinkedHashMap<>();
    private final Marker marker;

    /** The marker of the place with a number, so that one that is found tells where it was. */
    interface Marker {

        String at(int number);
    }

    private MarkedEvents(Marker marker) {
        this.marker = marker;
    }

    /** Marked events by the place of their marker. */
    static Map<String, String> of(SpecifiedFacets facets, Marker marker) {
        MarkedEvents marked = new MarkedEvents(marker);
        marked.mark("", JSON.readTree(WHOLE));
        for (SpecifiedFacets.Sample sample : facets.samples()) {
            for (JsonNode form : sample.forms()) {
                ObjectNode event = (ObjectNode) JSON.readTree(WHOLE);
                holder(event, sample.holder()).set(sample.name(), form);
                marked.mark(sample.name(), event);
            }
        }
        return marked.byPlace;
    }

    private static ObjectNode holder(ObjectNode event, String kind) {
        return (ObjectNode)
                switch (kind) {
                    case "RunFacet" -> event.at("/run/facets");
                    case "JobFacet" -> event.at("/job/facets");
                    case "InputDatasetFacet" -> event.at("/inputs/0/inputFacets");
                    case "OutputDatasetFacet" -> event.at("/outputs/0/outputFacets");
                    default -> event.at("/outputs/0/facets");
                };
    }

    private void mark(String within, JsonNode event) {
        visit("", event, within, event);
    }

    private void visit(String path, JsonNode node, String within, JsonNode event) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode child = object.get(name);
                if (child.isString()) {
                    with(
                            path + "/" + name,
                            within,
                            event,
                            text -> object.put(name, text),
                            () -> object.set(name, child));
                }
                if (name.equals(SpecifiedFacets.FREE_NAME)) {
                    String[] given = new String[1];
                    with(
                            path + "/" + name + " as a name",
                            within,
                            event,
                            text -> {
                                given[0] = text;
                                object.remove(name);
                                object.set(text, child);
                            },
                            () -> {
                                object.remove(given[0]);
                                object.set(name, child);
                            });
                }
                visit(path + "/" + name, child, within, event);
            }
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                JsonNode child = array.get(index);
                int place = index;
                if (child.isString()) {
                    with(
                            path + "/" + index,
                            within,
                            event,
                            text -> array.set(place, text),
                            () -> array.set(place, child));
                }
                visit(path + "/" + index, child, within, event);
            }
        }
    }

    private void with(String path, String within, JsonNode event, Consumer<String> mark, Runnable back) {
        if (!within.isEmpty() && !path.contains("/" + within + "/")) {
            return;
        }
        String place = path.replaceAll("/[0-9]+(?=/|$)", "/*");
        if (byPlace.containsKey(place)) {
            return;
        }
        mark.accept(marker.at(byPlace.size()));
        byPlace.put(place, event.toString());
        back.run();
    }
}
