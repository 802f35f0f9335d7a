package charteroak.lineage.openlineage;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Keeps, of a list of tags, only the one that names the project, because any other may say anything. */
final class KeptTags implements Kept {

    static final String KEY = "p20win_request";

    @Override
    public @Nullable JsonNode of(JsonNode node) {
        ArrayNode kept = JSON.arrayNode();
        for (JsonNode tag : node) {
            JsonNode number =
                    tag.path("key").isString() && KEY.equals(tag.path("key").stringValue())
                            ? PROJECT_NUMBER.of(tag.path("value"))
                            : null;
            if (number != null) {
                kept.addObject().put("key", KEY).set("value", number);
            }
        }
        return kept;
    }
}
