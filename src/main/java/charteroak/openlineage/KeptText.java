package charteroak.openlineage;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of an event that is kept: all of it, keys sorted, except facets known to quote data or secrets. A query's literals, an
 * error's message, a plan or a column's extremes can hold values about people, and the catalogue holds none.
 */
record KeptText(JsonMapper json) {

    private static final Set<String> MAY_QUOTE_DATA = Set.of(
            "sql",
            "sourceCode",
            "errorMessage",
            "extractionError",
            "dataQualityMetrics",
            "dataQualityAssertions",
            "spark.logicalPlan",
            "spark_unknown",
            "spark_properties",
            "spark_applicationDetails",
            "environment-properties");

    KeptText {
        json = json.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    }

    String of(JsonNode event) {
        JsonNode kept = event.deepCopy();
        withhold(kept);
        return json.writeValueAsString(kept);
    }

    private static void withhold(JsonNode node) {
        for (JsonNode child : node) {
            withhold(child);
        }
        for (String holder : Set.of("facets", "inputFacets", "outputFacets")) {
            if (node.path(holder) instanceof ObjectNode facets) {
                MAY_QUOTE_DATA.stream()
                        .filter(facets::has)
                        .forEach(facet -> facets.putObject(facet).put("withheld", true));
            }
        }
    }
}
