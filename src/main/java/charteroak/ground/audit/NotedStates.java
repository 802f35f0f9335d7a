package charteroak.ground.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change about the whole catalogue says of many things.
 *
 * @param migration the newest migration of the graph once all states were noted; empty before
 * @param states by public id
 */
public record NotedStates(String migration, Map<String, String> states) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static NotedStates of(SealedChange change) {
        JsonNode after = content(change, "after");
        Map<String, String> states = new LinkedHashMap<>();
        after.path("states")
                .properties()
                .forEach(each -> states.put(each.getKey(), each.getValue().asString("")));
        return new NotedStates(after.path("migration").asString(""), states);
    }

    /** What a property of a change holds as JSON; nothing when it cannot be read. */
    public static JsonNode content(SealedChange change, String property) {
        try {
            String text = change.text(property);
            return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }
}
