package charteroak.ground.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The states of many things, as one change about the whole catalog records them.
 *
 * @param migration the newest migration of the graph once all states were noted; empty before that
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

    /** A property of a change as JSON; empty when it cannot be read. */
    public static JsonNode content(SealedChange change, String property) {
        try {
            String text = change.text(property);
            return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }
}
